import type { Atlas } from '../../atlas/records.ts';
import { instrumentName } from '../../i18n/names.ts';
import { earliestDay } from '../../lib/edtf.ts';
import { textWidth } from '../../lib/text/textWidth.ts';

/** A milestone that the time bar marks: its year and its name, which is '' where it has no room. */
export interface Milestone {
  year: number;
  name: string;
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

/** The same with the names that have room: each ends before the next mark and before the end of the bar. `x` gives the px of a year. */
export function withRoom(milestones: readonly Milestone[], x: (year: number) => number, width: number): Milestone[] {
  return milestones.map(({ year, name }, index) => {
    const next = milestones[index + 1];
    const end = next ? x(next.year) - GAP_PX : width;
    return { year, name: x(year) + AFTER_PX + textWidth(name, SIZE_PX) <= end ? name : '' };
  });
}
