import * as say from '#messages';
import type { Basis } from '../atlas/enumerations.ts';
import type { Spoken } from './spoken.ts';

/** The one sign of a value that is unverified, or of a count that rests on one: its word in brackets, to stand after the value. '' for another basis. */
export function basisMark(language: Spoken, basis: Basis | ''): string {
  return basis === 'unverified' ? language.aside(say.basis(language, basis)) : '';
}
