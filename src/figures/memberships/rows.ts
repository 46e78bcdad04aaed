import { ascending, descending, groups } from 'd3';
import { mappedRegions } from '../../atlas/lookup.ts';
import { participationClasses } from '../../atlas/participation.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Region } from '../../atlas/schema.ts';

/** Some regions and the States that take part in just these. */
export interface Combination {
  regions: Region[];
  /** Codes of the States (ISO 3166-1 alpha-3). */
  states: string[];
}

/** Each combination of two or more regions that some State takes part in; the one with the most States first, then the one with the fewest regions. */
export function combinationsOf(atlas: Atlas): Combination[] {
  const memberships = mappedRegions(atlas).flatMap((region) => membersOf(atlas, region).map((iso3) => ({ region, iso3 })));
  const states = groups(memberships, ({ iso3 }) => iso3)
    .map(([iso3, rows]) => ({ iso3, regions: rows.map(({ region }) => region) }))
    .filter(({ regions }) => regions.length > 1);
  return groups(states, ({ regions }) => regions.map(({ regionId }) => regionId).join())
    .map(([, alike]) => ({ regions: alike[0]?.regions ?? [], states: alike.map(({ iso3 }) => iso3) }))
    .sort((a, b) => descending(a.states.length, b.states.length) || ascending(a.regions.length, b.regions.length));
}

/** The States that take part in a principal instrument of a region. */
function membersOf(atlas: Atlas, { regionId }: Region): string[] {
  return [...participationClasses(atlas, regionId)].filter(([, value]) => value === 'latest' || value === 'first').map(([iso3]) => iso3);
}
