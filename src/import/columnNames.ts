import { isNothing } from './nothing.ts';

/** In how many of the first rows the heads of the columns are looked for. */
const LOOKED_IN = 12;
const NUMBER_LIKE = /^[-+]?[\d.,:/\s°'"-]*\d[\d.,:/\s°'"NSEW-]*$/;

/**
 * The row that names the columns, by its place among the first rows: the first that has a cell for nearly every column and no number in them.
 * -1 if no row does; the columns are then numbered.
 */
export function headRow(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, LOOKED_IN);
  const wide = Math.max(0, ...first.map(filled));
  return first.findIndex((cells) => filled(cells) >= Math.max(1, wide * 0.6) && !cells.some((cell) => NUMBER_LIKE.test(cell.trim())));
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** Names of columns, each once: a nameless column that has cells gets its number; `2` and so on are added to a name that occurs again. */
export function columnNames(cells: readonly string[], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const given = (cells[index] ?? '').replace(/\s+/g, ' ').trim();
    const name = isNothing(given) ? String(index + 1) : given;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before ? `${name} ${before + 1}` : name;
  });
}
