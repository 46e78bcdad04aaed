import { bisectLeft, bisectRight } from 'd3';
import { pointsOf, YEAR_DAYS } from './ownDots.ts';
import type { OwnDots, OwnLayer } from './ownLayer.ts';

/** A range of days, both included, in days since 1 January 1970. */
export interface DayRange {
  from: number;
  to: number;
}

/** Whether a row of a layer, or one of its dots, is shown in a range: its days meet it, or it has no date. Without a range every row is. */
export function isShown({ from, to }: Pick<OwnLayer | OwnDots, 'from' | 'to'>, row: number, range: DayRange | undefined): boolean {
  // A row without a date has NaN, which is neither after nor before any day.
  return !range || !((from[row] ?? Number.NaN) > range.to || (to[row] ?? Number.NaN) < range.from);
}

/** A stretch of dots: the first of them, and the one after the last. */
type Span = readonly [first: number, end: number];

/** The dots that are shown in a range, in stretches; those of other years are not looked at. */
export function shownSpans(dots: OwnDots, range: DayRange | undefined): Span[] {
  const { from, brief, row } = dots;
  if (!range) return [[0, row.length]];
  const [first, end] = [bisectLeft(from, range.from, 0, brief), bisectRight(from, range.to, 0, brief)];
  const looked: Span[] = [];
  const look = (begin: number, last: number) => {
    let since = -1;
    for (let dot = begin; dot <= last; dot++) {
      const isIn = dot < last && isShown(dots, dot, range);
      if (isIn && since < 0) since = dot;
      if (isIn || since < 0) continue;
      looked.push([since, dot]);
      since = -1;
    }
  };
  // A brief one that began a year before has ended; one that begins within the range needs no look.
  look(bisectLeft(from, range.from - YEAR_DAYS, 0, first), first);
  look(brief, row.length);
  return [...looked, [first, end]];
}

/** How many rows a range shows on the map: those with points, and those with lines or areas alone. */
export function shownCount({ dots, shapes, from, to }: OwnLayer, range: DayRange | undefined): number {
  let count = 0;
  let last = -1;
  for (const [first, end] of shownSpans(dots, range))
    for (let dot = first; dot < end; dot++) {
      const row = dots.row[dot] ?? -1;
      // Several points of one row stand beside each other.
      if (row !== last) count += 1;
      last = row;
    }
  return count + shapes.filter(({ row, geometry }) => isShown({ from, to }, row, range) && pointsOf(geometry).length === 0).length;
}
