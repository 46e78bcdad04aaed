import * as say from '#messages';
import { countBasis } from '../atlas/basis.ts';
import type { Range } from '../atlas/taking.ts';
import { basisMark } from './basisMark.ts';
import type { Spoken } from './spoken.ts';

/** A count, or "13 to 17" where something is left open, with the sign of what is unverified. */
export function rangeWords(language: Spoken, range: Range): string {
  return `${boundsWords(language, range)}${basisMark(language, countBasis(range))}`;
}

/** The same without the sign, where it stands beside. */
export function boundsWords(language: Spoken, { low, high }: Range): string {
  return low === high ? language.number(low) : say.timeRange(language, { low: language.number(low), high: language.number(high) });
}

/** By how much a count has changed, with its sign: "+3", "−2 to +1", "±0". */
export function changeWords(language: Spoken, { low, high }: Range): string {
  const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : '±'}${language.number(Math.abs(value))}`;
  return low === high ? signed(low) : say.timeRange(language, { low: signed(low), high: signed(high) });
}
