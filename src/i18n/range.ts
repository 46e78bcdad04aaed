import * as say from '#messages';
import type { Range } from '../atlas/taking.ts';
import type { Spoken } from './spoken.ts';

/** A count, or "13 to 17" where something is left open. */
export function rangeWords(language: Spoken, { low, high }: Range): string {
  return low === high ? language.number(low) : say.timeRange(language, { low: language.number(low), high: language.number(high) });
}
