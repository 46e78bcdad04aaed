import { min } from 'd3';
import { parseDate } from '../lib/edtf.ts';
import { reachOn } from './asOf.ts';
import { programmesOf, programmesOn } from './programmes.ts';
import type { Atlas } from './records.ts';
import type { Programme } from './schema.ts';
import { statusOn, statusThen } from './status.ts';

/** The programmes that are known to run at the end of a year, and those that perhaps do. */
export interface RunningYear {
  year: number;
  certain: Programme[];
  possible: Programme[];
}

/**
 * The programmes of a region, or of all, that run at the end of each year, from the first year in which one begins to that of `day`, which stands for its own
 * year. They are those that a page counts at that time: an unknown status, a window or a missing date leaves a programme possible.
 */
export function runningYears(atlas: Atlas, day: string, regionId?: string): RunningYear[] {
  const all = regionId ? programmesOf(atlas, regionId) : atlas.programmes;
  const starts = all.map((programme) => parseDate(programme.start).earliest).filter((start) => start && start <= day);
  if (starts.length === 0) return [];
  const first = min(starts, (start) => Number(start.slice(0, 4))) ?? 0;
  const last = Number(day.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const end = year === last ? day : `${year}-12-31`;
    const here = (regionId ? programmesOn(atlas, regionId, end) : atlas.programmes).filter((programme) => reachOn(programme.start, end) !== 'no');
    const statusOf = (programme: Programme) => (year === last ? statusOn(programme, end) : statusThen(programme, end));
    return {
      year,
      certain: here.filter((programme) => statusOf(programme) === 'running'),
      possible: here.filter((programme) => statusOf(programme) === 'unknown'),
    };
  });
}
