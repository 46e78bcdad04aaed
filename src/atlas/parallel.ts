import { latestInSequence, principalInstruments, takesPart } from './participation.ts';
import type { Atlas } from './records.ts';
import type { Instrument } from './schema.ts';

/** In which of two parallel instruments a State takes part: only in the older, only in the newer, or in both. */
export type Parallel = 'older' | 'newer' | 'both';
export const PARALLELS: Parallel[] = ['both', 'older', 'newer'];

/** The two principal instruments of a region that stand side by side; null where there are not two, or the later follows the earlier. */
export function parallelInstruments(atlas: Atlas, regionId: string): [older: Instrument, newer: Instrument] | null {
  const instruments = principalInstruments(atlas, regionId);
  const [older, newer, third] = instruments;
  return older && newer && !third && !latestInSequence(instruments) ? [older, newer] : null;
}

/** The States (ISO3) that take part in two parallel instruments of a region, by which. Empty where a region has no such two. */
export function parallelStates(atlas: Atlas, regionId: string): Map<string, Parallel> {
  const instruments = parallelInstruments(atlas, regionId);
  if (!instruments) return new Map();
  const [inOlder, inNewer] = instruments.map(
    ({ instrumentId }) => new Set(atlas.participations.flatMap((row) => (row.instrumentId === instrumentId && takesPart(row) ? [row.iso3] : []))),
  );
  const members = atlas.regionStates.filter((row) => row.regionId === regionId && row.role === 'member');
  return new Map(
    members.flatMap(({ iso3 }): [string, Parallel][] => {
      const [older, newer] = [inOlder?.has(iso3), inNewer?.has(iso3)];
      return older || newer ? [[iso3, older && newer ? 'both' : older ? 'older' : 'newer']] : [];
    }),
  );
}
