import { isNothing } from './nothing.ts';
import { isOpenEnd } from './openEnds.ts';
import type { Question, Reading } from './readings.ts';
import type { Table } from './table.ts';

/** Asks what a blank end means where a row has a date and no end: that it goes on, or that nobody says. Undefined where it is known, or no such row is there. */
export function blankEndQuestion({ rows, roles }: Table, readings: readonly Reading[]): Question | undefined {
  const [date, end] = [readings.findIndex(({ role }) => role === 'date'), readings.findIndex(({ role }) => role === 'end')];
  // A format that has ends of its own says of each row whether it goes on.
  if (date < 0 || end < 0 || readings[end]?.blankEnd || roles?.[end] === 'end') return undefined;
  const isOpen = rows.some(({ cells }) => !isNothing(cells[date] ?? '') && isNothing(cells[end] ?? '') && !isOpenEnd(cells[end] ?? ''));
  if (!isOpen) return undefined;
  return { column: end, example: '', answers: (['open', 'unknown'] as const).map((blankEnd) => ({ reading: { blankEnd }, meaning: blankEnd })) };
}
