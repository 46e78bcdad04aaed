import type { MapRecord, StateClass } from '../../atlas/mapRecord.ts';
import type { PlacedCentre } from './centres.ts';
import type { MapData, MapDescription } from './types.ts';

/** On the map of a centre, a line to it from each shape that it serves. None for other records, and for a centre without a position. */
export function linkFeatures(
  data: MapData,
  centres: readonly PlacedCentre[],
  { kind, id }: MapRecord,
  classes: Map<string, StateClass>,
): MapDescription['links'] {
  const centre = kind === 'centre' ? centres.find((row) => row.centreId === id) : undefined;
  const features = [...classes.keys()].flatMap((shape): MapDescription['links']['features'] => {
    const [lon, lat] = data.labels.shapes[shape] ?? [];
    if (!centre || lon === undefined || lat === undefined) return [];
    // The short way round, past 180 degrees if need be.
    const near = lon - Math.round((lon - centre.lon) / 360) * 360;
    const coordinates = [
      [near, lat],
      [centre.lon, centre.lat],
    ];
    return [{ type: 'Feature', properties: { iso3: shape }, geometry: { type: 'LineString', coordinates } }];
  });
  return { type: 'FeatureCollection', features };
}
