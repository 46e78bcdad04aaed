import { ascending } from 'd3';
import type { Atlas } from '../../atlas/records.ts';
import type { Milestone } from '../../atlas/schema.ts';
import { placeDay } from '../../lib/edtf.ts';

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
