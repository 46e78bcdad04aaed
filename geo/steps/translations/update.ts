import { isTranslated, keyOf, type PoEntry } from '../po/entry.ts';
import type { SourceText } from './texts.ts';

/** How many texts of a language are translated, have changed since, are not translated, and are no more. */
export interface Counts {
  translated: number;
  fuzzy: number;
  missing: number;
  obsolete: number;
}

/**
 * The entries of a PO file brought up to date with the tables: each text once, in the order of the tables. A text that has changed at its place gets the
 * former translation, marked `fuzzy`; what no table holds any more moves to the end. Done again, nothing changes.
 */
export function updated(before: readonly PoEntry[], texts: readonly SourceText[]): PoEntry[] {
  const known = new Map(before.map((entry) => [keyOf(entry), entry]));
  const wanted = new Set(texts.map(keyOf));
  const gone = before.filter((entry) => entry.text !== '' && !wanted.has(keyOf(entry)));
  const formerAt = new Map(
    gone.filter(({ translation, isObsolete }) => translation && !isObsolete).flatMap((entry) => placesOf(entry).map((place) => [place, entry])),
  );
  const entries = texts.map((text): PoEntry => {
    const same = known.get(keyOf(text));
    if (same) return { ...same, references: text.references, isObsolete: false };
    const former = placesOf(text).flatMap((place) => formerAt.get(place) ?? [])[0];
    const blank = { line: 0, comments: [], ...text, previous: '', isObsolete: false };
    if (!former) return { ...blank, flags: [], translation: '' };
    return { ...blank, comments: former.comments, flags: ['fuzzy'], previous: former.previous || former.text, translation: former.translation };
  });
  const kept = gone.filter(({ translation }) => translation).map((entry) => ({ ...entry, references: [], isObsolete: true }));
  return [...before.filter(({ text }) => text === ''), ...entries, ...kept];
}

/** The places of a text, each with its column. */
const placesOf = ({ context, references }: SourceText) => references.map((reference) => `${reference} ${context}`);

/** Counts the entries of a file by their state. */
export function countsOf(entries: readonly PoEntry[]): Counts {
  const counts = { translated: 0, fuzzy: 0, missing: 0, obsolete: 0 };
  for (const entry of entries) {
    if (entry.text !== '') counts[entry.isObsolete ? 'obsolete' : isTranslated(entry) ? 'translated' : entry.translation ? 'fuzzy' : 'missing'] += 1;
  }
  return counts;
}
