import { max } from 'd3';
import { regionOfSource } from './lookup.ts';
import type { Atlas } from './records.ts';

/** The day (`YYYY-MM-DD`) on which the facts that rest on some sources, or belong to some regions, were last reviewed: the newest review of these regions. That of all facts where none is named. */
export function reviewedOn({ region, asOf }: Pick<Atlas, 'region' | 'asOf'>, sources: readonly string[]): string {
  const folders = new Set(sources.map(regionOfSource));
  return (
    max(
      region.filter(({ regionId }) => folders.has(regionId)),
      ({ reviewed }) => reviewed,
    ) || asOf
  );
}
