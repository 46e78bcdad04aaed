import { camelCase } from '../../src/lib/text/camelCase.ts';
import type { Row } from './rows.ts';

/** The cells of a table of a data file that are given in English for want of a translation: the places of the rows, by column. */
export type English = Record<string, number[]>;

/** The part of a table of a data file that names such cells among some columns; nothing where there are none. */
export function englishCells(rows: readonly Row[], columns: readonly string[]): { english?: English } {
  const places = columns.map((column) => [camelCase(column), rows.flatMap(({ english }, place) => (english?.has(column) ? [place] : []))] as const);
  const found = places.filter(([, of]) => of.length);
  return found.length ? { english: Object.fromEntries(found) } : {};
}
