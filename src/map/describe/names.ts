import * as say from '#messages';
import type { Region } from '../../atlas/schema.ts';
import { regionShortName } from '../../i18n/names.ts';
import { RADIANS } from '../../lib/geo/angles.ts';
import { mercatorY } from '../../lib/geo/mercator.ts';
import { regionBounds } from '../../lib/geo/regionBounds.ts';
import type { MapInput } from './input.ts';
import type { MapDescription } from './types.ts';

/** The names of regions at their places on the world map. */
export function regionNames(regions: readonly Region[]): MapDescription['regionNames'] {
  return {
    type: 'FeatureCollection',
    features: regions.map((region) => ({
      type: 'Feature',
      properties: { regionId: region.regionId, name: regionShortName(region) },
      geometry: { type: 'Point', coordinates: regionPlace(region) },
    })),
  };
}

/** The position of a region's name: the one in its table row, else the middle of its bounds. */
export function regionPlace(region: Region): [number, number] {
  const [west, south, east, north] = regionBounds(region);
  return [region.nameLon ?? (west + east) / 2, region.nameLat ?? (south + north) / 2];
}

/** Names of oceans, seas and gulfs, each turned along its axis. */
export function waterNames({ language, data }: MapInput): MapDescription['waterNames'] {
  return {
    type: 'FeatureCollection',
    features: data.labels.waters.map(({ id, size, axis }) => ({
      type: 'Feature',
      properties: { name: say.namesWaters(language, id) ?? id, size, turn: axisTurn(axis) },
      geometry: { type: 'Point', coordinates: [((axis[0]?.[0] ?? 0) + (axis[1]?.[0] ?? 0)) / 2, ((axis[0]?.[1] ?? 0) + (axis[1]?.[1] ?? 0)) / 2] },
    })),
  };
}

/** The clockwise rotation in degrees that lays a name along its axis on a Mercator map. Names are never upside down. */
function axisTurn([[x1, y1] = [0, 0], [x2, y2] = [0, 0]]: [number, number][]): number {
  return -Math.atan2(mercatorY(y2) - mercatorY(y1), x2 - x1) / RADIANS;
}
