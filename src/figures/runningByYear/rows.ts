import { regionsInOrder } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { type RunningYear, runningYears } from '../../atlas/running.ts';
import type { Range } from '../../atlas/taking.ts';

/** The counts of one region over the years, oldest first. */
export interface RunningRow {
  regionId: string;
  years: RunningYear[];
}

/** A row for one region, or one for each region in which anything ever ran. */
export function runningRows(atlas: Atlas, day: string, regionId?: string): RunningRow[] {
  const ids = regionId ? [regionId] : regionsInOrder(atlas).map((region) => region.regionId);
  return ids.map((id) => ({ regionId: id, years: runningYears(atlas, day, id) })).filter(({ years }) => years.length > 0);
}

/** The least and the most programmes that run at the end of a year. */
export function runningRange({ certain, possible }: Pick<RunningYear, 'certain' | 'possible'>): Range {
  return { low: certain.length, high: certain.length + possible.length };
}
