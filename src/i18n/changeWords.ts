import * as say from '#messages';
import { type Change, changeCounts, KINDS } from '../atlas/changes.ts';
import type { Language } from './language.ts';
import type { Spoken } from './spoken.ts';

/** A longer text is not shown beside the one before, but said to be rewritten. */
const LONGEST = 120;

/** The change of a record in words: "new", "gone", or each column with its value before and after. */
export function changeWords(language: Spoken, { kind, record, column, before, after }: Change): string {
  if (record === '') return say.changesColumn(language, { kind, column });
  if (kind !== 'changed') return say.changesKinds(language, kind);
  if (before.length > LONGEST || after.length > LONGEST) return say.changesText(language, { column });
  const empty = say.changesEmpty(language);
  return say.changesCell(language, { column, before: before || empty, after: after || empty });
}

/** How many records are new, changed and gone: "12 new, 3 changed and 1 gone"; what is nought is left out. */
export function countWords(language: Language, changes: readonly Change[]): string {
  const counts = changeCounts(changes);
  return language.list(KINDS.filter((kind) => counts[kind] > 0).map((kind) => say.changesCount(language, { kind, n: counts[kind] })));
}
