import { isMapped } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { instrumentName } from '../../i18n/names.ts';
import { earliestDay } from '../../lib/edtf.ts';
import { textWidth } from '../../lib/text/textWidth.ts';

/** A milestone that the time bar marks. */
export interface Milestone {
  year: number;
  name: string;
}

/** A milestone with its place: the row of its mark, 0 at the top, and the side of the mark on which its name stands; null where no place has room for it. */
export interface NamedMilestone extends Milestone {
  row: number;
  side: 'before' | 'after' | null;
}

const MOST = 3;
const ROWS = 3;
const SIZE_PX = 12;
/** Px from the mark to its name, and between a name and what is beside it. */
export const AFTER_PX = 8;
const GAP_PX = 6;

/**
 * The milestones of a region, in order of years: when its instruments were adopted, the principal ones first, one a year and three at most. Those of the
 * world are the newest principal instruments of the regions on the map.
 */
export function milestonesOf(atlas: Atlas, regionId: string | undefined, first: number, last: number): Milestone[] {
  const rows = atlas.instruments
    .filter((row) => (regionId ? row.regionId === regionId : row.principal === 'yes' && isMapped(row.regionId)))
    .map((row) => ({ year: Number(earliestDay(row.adopted).slice(0, 4)), name: instrumentName(row), isPrincipal: row.principal === 'yes' }))
    .filter(({ year }) => year >= first && year <= last)
    .sort((a, b) => Number(b.isPrincipal) - Number(a.isPrincipal) || (regionId ? a.year - b.year : b.year - a.year));
  return rows
    .filter(({ year }, index) => rows.findIndex((row) => row.year === year) === index)
    .slice(0, MOST)
    .map(({ year, name }) => ({ year, name }))
    .sort((a, b) => a.year - b.year);
}

/**
 * The same with their places, such that no name lies over another, over a mark or over the line below a mark, or leaves the bar: of all such arrangements
 * the one that leaves out the fewest names and stays nearest to the rail. `x` gives the px of a year.
 */
export function withRoom(milestones: readonly Milestone[], x: (year: number) => number, width: number): NamedMilestone[] {
  let best: { boxes: Box[]; cost: number } = { boxes: [], cost: Number.POSITIVE_INFINITY };
  const place = (boxes: Box[], cost: number) => {
    const next = milestones[boxes.length];
    if (cost >= best.cost) return;
    if (!next) {
      best = { boxes, cost };
      return;
    }
    for (const box of boxesOf(next, x(next.year), width)) {
      if (boxes.every((other) => isApart(box, other) && isApart(other, box))) place([...boxes, box], cost + costOf(box));
    }
  };
  place([], 0);
  return best.boxes.map(({ year, name, row, side }) => ({ year, name, row, side }));
}

/** The cost of an arrangement: a name left out costs more than all else, then each row away from the rail. */
const costOf = ({ row, side }: NamedMilestone) => (side ? 0 : 100) + 2 * (ROWS - 1 - row) + (side === 'before' ? 1 : 0);

interface Box extends NamedMilestone {
  at: number;
  left: number;
  right: number;
}

/** The places in the bar that a milestone whose mark is at `at` may take. */
function boxesOf(milestone: Milestone, at: number, width: number): Box[] {
  const needed = AFTER_PX + textWidth(milestone.name, SIZE_PX);
  return [2, 1, 0].flatMap((row): Box[] => [
    ...(at + needed <= width ? [{ ...milestone, row, side: 'after', at, left: at, right: at + needed } as const] : []),
    ...(at - needed >= 0 ? [{ ...milestone, row, side: 'before', at, left: at - needed, right: at } as const] : []),
    { ...milestone, row, side: null, at, left: at, right: at },
  ]);
}

/** Whether the name in a place, if any, lies clear of another milestone: of its name and mark in the same row, and of the line below its mark in a row above. */
function isApart(one: Box, other: Box): boolean {
  if (!one.side || other.row > one.row) return true;
  const [left, right] = other.row === one.row ? [other.left, other.right] : [other.at, other.at];
  return one.right + GAP_PX <= left || right + GAP_PX <= one.left;
}
