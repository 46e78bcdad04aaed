import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { flat } from './flat.ts';
import { spherePolygons } from './shapes.ts';

let countries: (Polygon | MultiPolygon)[] | undefined;

/** Whether a position lies on land, inland waters included. */
export function isOnLand(position: Position): boolean {
  countries ??= spherePolygons().map(({ geometry }) => withBox(flat(geometry) as Polygon | MultiPolygon));
  return countries.some((country) => booleanPointInPolygon(position, country));
}

/** A shape with its box, by which Turf rules most shapes out at once. */
const withBox = (geometry: Polygon | MultiPolygon) => ({ ...geometry, bbox: bbox(geometry) });
