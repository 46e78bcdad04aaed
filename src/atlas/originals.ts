import type { Parsed } from './records.ts';
import type { TableName } from './schema.ts';

type Pair = readonly [given: unknown, english: unknown];

/** The English texts that each text of some data files stands for. The files come in pairs, a language's own and the English one: both hold the same rows in the same order. */
export function originalTexts(files: readonly (readonly [Parsed, Parsed])[]): ReadonlyMap<string, string> {
  const originals = new Map<string, string>();
  for (const [given, english] of files.flatMap(pairsOf)) {
    if (typeof given !== 'string' || typeof english !== 'string' || given === english) continue;
    const known = originals.get(given);
    // Two English texts may have one translation: then both are given.
    originals.set(given, known && !known.split(' / ').includes(english) ? `${known} / ${english}` : english);
  }
  return originals;
}

function pairsOf([given, english]: readonly [Parsed, Parsed]): Pair[] {
  const rows = namesOf(given.tables).flatMap((name) => paired(given.tables[name], english.tables[name]));
  const texts = namesOf(given.texts ?? {}).flatMap((name) => paired(given.texts?.[name]?.rows, english.texts?.[name]?.rows));
  return [...rows, ...texts];
}

const namesOf = (tables: object) => Object.keys(tables) as TableName[];

/** The cells at the same places of two lists of rows. */
function paired(given: readonly unknown[] = [], english: readonly unknown[] = []): Pair[] {
  return given.flatMap((row, place) => {
    const [cells, others] = [Object.values(row as object), Object.values((english[place] ?? {}) as object)];
    return cells.map((cell, column): Pair => [cell, others[column]]);
  });
}
