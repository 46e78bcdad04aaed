import { max, maxIndex } from 'd3';
import Papa from 'papaparse';
import { tally } from '../remembered.ts';

/** Marks that divide cells, in the order in which they are preferred: a comma may be a decimal mark, and stands in sentences. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
/** A share of rows with the same number of cells that speaks for a delimiter. */
const REGULAR = 0.8;

/** The delimiter of a text from its first rows: the first that divides most rows into the same number of cells, else the one that does it best. */
export function delimiterOf(sample: string): string {
  const said = /^sep=(.)(?:\n|$)/i.exec(sample)?.[1];
  if (said) return said;
  const shares = DELIMITERS.map((delimiter) => regularity(sample, delimiter));
  const regular = shares.findIndex((share) => share >= REGULAR);
  return DELIMITERS[regular < 0 ? maxIndex(shares) : regular] ?? ',';
}

/** The share of rows that have the commonest number of cells, if that is more than one; else 0. */
function regularity(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: 200 });
  const rows = data.filter((cells) => cells.some((cell) => cell.trim()));
  const widths = rows.map(({ length }) => length).filter((width) => width > 1);
  return rows.length ? (max(tally(widths).values()) ?? 0) / rows.length : 0;
}
