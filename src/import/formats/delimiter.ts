import Papa from 'papaparse';

/** Marks that divide cells, in the order in which they are preferred: a comma may be a decimal mark, and stands in sentences. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
/** A share of rows with the same number of cells that speaks for a delimiter. */
const REGULAR = 0.8;

/** The delimiter of a text from its first rows: the first that divides most rows into the same number of cells, else the one that does it best. */
export function delimiterOf(sample: string): string {
  const said = /^sep=(.)(?:\n|$)/i.exec(sample)?.[1];
  if (said) return said;
  const measured = DELIMITERS.map((delimiter) => ({ delimiter, share: regularity(sample, delimiter) }));
  const regular = measured.find(({ share }) => share >= REGULAR);
  return (regular ?? measured.reduce((best, one) => (one.share > best.share ? one : best))).delimiter;
}

/** The share of rows that have the commonest number of cells, if that is more than one; else 0. */
function regularity(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: 200 });
  const rows = data.filter((cells) => cells.some((cell) => cell.trim()));
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const most = Math.max(0, ...[...counts].flatMap(([cells, n]) => (cells > 1 ? [n] : [])));
  return rows.length ? most / rows.length : 0;
}
