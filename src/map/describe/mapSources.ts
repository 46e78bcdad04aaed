import { sourcesOfRecord } from '../../atlas/mapRecord.ts';
import type { Atlas } from '../../atlas/records.ts';
import { unique } from '../../lib/lists.ts';
import type { MapDescription } from './types.ts';

/** Ids of the sources of the layers that a map shows. */
export function mapSources({ record, regionId, layers }: Pick<MapDescription, 'record' | 'regionId' | 'layers'>, atlas: Atlas): string[] {
  if (record) return sourcesOfRecord(atlas, record);
  const isHere = (row: { regionId: string }) => !regionId || row.regionId === regionId;
  const instruments = new Set(atlas.instruments.filter((row) => isHere(row) && row.principal === 'yes').map((row) => row.instrumentId));
  return unique([
    ...atlas.participations.filter((row) => instruments.has(row.instrumentId)).flatMap((row) => row.sources),
    ...(layers.includes('centres') ? atlas.centres.filter(isHere).flatMap((row) => row.sources) : []),
    ...(layers.includes('areas') ? atlas.areas.filter(isHere).flatMap((row) => row.sources) : []),
  ]);
}
