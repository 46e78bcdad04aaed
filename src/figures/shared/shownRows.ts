import { descending } from 'd3';
import type { FigureContext } from './context.ts';

/**
 * The rows of a list that are drawn: those of its part, or where it has little room those with the most weight, among equals the first ones. They keep their order. Every row weighs the
 * same where no weight is given.
 */
export function shownRows<Row>(
  { rows, most }: Pick<FigureContext, 'rows' | 'most'>,
  all: readonly Row[],
  weightOf: (row: Row) => number = () => 0,
): readonly Row[] {
  if (rows) return all.slice(...rows);
  if (most === undefined || most >= all.length) return all;
  const heaviest = new Set([...all].sort((a, b) => descending(weightOf(a), weightOf(b))).slice(0, most));
  return all.filter((row) => heaviest.has(row));
}
