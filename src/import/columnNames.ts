import { max } from 'd3';
import { isNothing } from './nothing.ts';

/** In how many of the first rows the heads of the columns are looked for. */
export const LOOKED_IN = 12;
const NUMBER_LIKE = /^[-+]?[\d.,:/\s°'"-]*\d[\d.,:/\s°'"NSEW-]*$/;

/**
 * The row that names the columns, by its place among the first rows: the first that has a cell for nearly every column and no number in them.
 * -1 if no row does; the columns are then numbered.
 */
export function headRow(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, LOOKED_IN);
  const wide = max(first, filled) ?? 0;
  return first.findIndex((cells) => filled(cells) >= Math.max(1, wide * 0.6) && !cells.some((cell) => NUMBER_LIKE.test(cell.trim())));
}

/**
 * The second row of heads below the row at `at`, put together with it: `Position`, `Position` above `Latitude`, `Longitude`. Undefined where the next row is
 * one of the table: it has a number, or no column needs its words, or the row below it has not several numbers, as rows of the table have.
 */
export function joinedHead(rows: readonly (readonly string[])[], at: number): string[] | undefined {
  const [head = [], second = [], third = []] = at < 0 ? [] : rows.slice(at, at + 3);
  const text = (cells: readonly string[], column: number) => (cells[column] ?? '').trim();
  const isShared = (column: number) => !text(head, column) || text(head, column) === text(head, column - 1) || text(head, column) === text(head, column + 1);
  const columns = Array.from({ length: Math.max(head.length, second.length) }, (_, column) => column);
  const named = columns.filter((column) => text(second, column));
  const isHead =
    named.some(isShared) && named.filter((column) => NUMBER_LIKE.test(text(third, column))).length > 1 && !second.some((cell) => NUMBER_LIKE.test(cell.trim()));
  if (!isHead) return undefined;
  let group = '';
  return columns.map((column) => {
    group = text(head, column) || (text(second, column) && column > 0 ? group : '');
    return `${group} ${text(second, column)}`.trim();
  });
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
