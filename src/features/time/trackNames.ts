import type { Atlas } from '../../atlas/records.ts';
import { instrumentName } from '../../i18n/names.ts';
import { earliestDay } from '../../lib/edtf.ts';
import { textWidth } from '../../lib/text/textWidth.ts';

/** A milestone that the time bar marks. */
export interface Milestone {
  year: number;
  name: string;
}

/** A milestone with the side of its mark on which its name stands; null where neither has room. */
export interface NamedMilestone extends Milestone {
  side: 'before' | 'after' | null;
}

const MOST = 3;
const SIZE_PX = 13;
/** Px from the mark to its name, and between names. */
export const AFTER_PX = 8;
const GAP_PX = 10;

/** The milestones of a region: when its instruments were adopted, the principal ones first, three at most, in order of years. */
export function milestonesOf(atlas: Atlas, regionId: string, first: number, last: number): Milestone[] {
  const own = atlas.instruments.flatMap((row) => {
    const year = Number(earliestDay(row.adopted).slice(0, 4));
    return row.regionId === regionId && year >= first && year <= last ? [{ year, name: instrumentName(row), isPrincipal: row.principal === 'yes' }] : [];
  });
  const byYear = own.toSorted((a, b) => Number(b.isPrincipal) - Number(a.isPrincipal) || a.year - b.year);
  const years = [...new Map(byYear.map((row) => [row.year, row])).values()];
  return years.slice(0, MOST).sort((a, b) => a.year - b.year);
}

/** The same with the sides of their names: after the mark where it ends before the next mark or the end of the bar, else before it where no mark or name stands. `x` gives the px of a year. */
export function withRoom(milestones: readonly Milestone[], x: (year: number) => number, width: number): NamedMilestone[] {
  let taken = 0;
  return milestones.map(({ year, name }, index) => {
    const next = milestones[index + 1];
    const [at, needed] = [x(year), AFTER_PX + textWidth(name, SIZE_PX)];
    const side = at + needed <= (next ? x(next.year) - GAP_PX : width) ? 'after' : at - needed >= taken ? 'before' : null;
    taken = at + GAP_PX + (side === 'after' ? needed : 0);
    return { year, name, side };
  });
}
