import { ascending, descending } from 'd3';
import { findCentre, findInstrument, findProgramme } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Milestone } from '../../atlas/schema.ts';
import { earliestDay, latestDay, placeDay } from '../../lib/edtf.ts';

/** A milestone with the day at which it is placed. */
export interface MilestoneRow {
  milestone: Milestone;
  /** The first day the date can mean, or the last one where only that is bounded; `YYYY-MM-DD`. */
  day: string;
}

/** The milestones of a region, or of all, oldest first; one without any date is left out. */
export function milestoneRows(atlas: Atlas, regionId?: string): MilestoneRow[] {
  return atlas.milestones
    .filter((milestone) => !regionId || milestone.regionId === regionId)
    .map((milestone) => ({ milestone, day: placeDay(milestone.date) }))
    .filter(({ day }) => day)
    .sort((a, b) => ascending(a.day, b.day));
}

/** The years between which a milestone lies for certain, its end included; an open side of its date is without bounds. */
export function yearsOf({ milestone: { date, endDate } }: MilestoneRow): [first: number, last: number] {
  const [first, last] = [earliestDay(date), latestDay(endDate || date)];
  return [first ? Number(first.slice(0, 4)) : -Infinity, last ? Number(last.slice(0, 4)) : Infinity];
}

/** How many milestones are named on the axis. */
const NAMED = 10;

/** The ten milestones that count most, oldest first: an instrument adopted or in force, a centre opened, a programme begun; among equals the newer one. */
export function namedMilestones(atlas: Atlas, rows: readonly MilestoneRow[]): MilestoneRow[] {
  return rows
    .toSorted((a, b) => ascending(rankOf(atlas, a.milestone), rankOf(atlas, b.milestone)) || descending(a.day, b.day))
    .slice(0, NAMED)
    .sort((a, b) => ascending(a.day, b.day));
}

/** 0 for what counts most: what the record itself dates to this day. */
function rankOf(atlas: Atlas, { date, instrumentId, centreId, programmeId }: Milestone): number {
  const instrument = findInstrument(atlas, instrumentId);
  const isDated = instrument !== undefined && (instrument.adopted === date || instrument.effective === date);
  if (isDated) return instrument.principal === 'yes' ? 0 : 2;
  if (centreId && findCentre(atlas, centreId)?.opened === date) return 1;
  if (programmeId && findProgramme(atlas, programmeId)?.start === date) return 3;
  return instrumentId || centreId || programmeId ? 4 : 5;
}
