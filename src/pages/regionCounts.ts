import { isMapped, regionsInOrder, regionsThen } from '../atlas/lookup.ts';
import { gapsOf } from '../atlas/news.ts';
import { programmesOn, runningOn } from '../atlas/programmes.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Region } from '../atlas/schema.ts';
import { membersRange, type Range } from '../atlas/taking.ts';
import { regionShortName } from '../i18n/names.ts';

/** A region with the counts by which regions are compared. */
export interface RegionCounts {
  region: Region;
  name: string;
  /** Whether it is there at the time that is shown. */
  isYet: boolean;
  /** Programmes known to be running. */
  runs: number;
  states: Range;
  /** Activities that its instruments name, and those of them on which nobody works. */
  named: number;
  gaps: number;
}

/** The regions in their order, each with its counts on a day (`YYYY-MM-DD`). */
export function regionCounts(atlas: Atlas, day: string): RegionCounts[] {
  const there = new Set(regionsThen(atlas));
  return regionsInOrder(atlas).map((region) => {
    const { named, gaps } = gapsOf(atlas, region.regionId, day);
    return {
      region,
      name: regionShortName(region),
      isYet: !isMapped(region.regionId) || there.has(region),
      runs: runningOn(programmesOn(atlas, region.regionId, day), day).running.length,
      states: membersRange(atlas, region.regionId),
      named,
      gaps: gaps.length,
    };
  });
}
