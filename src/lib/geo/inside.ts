import { booleanPointInPolygon, lineString, pointToLineDistance } from '@turf/turf';
import type { Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { LatLon } from './parsePosition.ts';

export type Closed = Polygon | MultiPolygon;

/** Whether a geometry is a polygon, so that a place can be inside it. */
export function isClosed(geometry: Geometry | null): geometry is Closed {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

/** Whether a place lies within a geometry; false for lines. The place is also tried 360 degrees east and west, for polygons that run past 180 degrees. */
export function isInside(geometry: Geometry, { lat, lon }: LatLon): boolean {
  return isClosed(geometry) && [lon, lon + 360, lon - 360].some((x) => booleanPointInPolygon([x, lat], geometry));
}

/** Nautical miles from a place to the nearest edge of an area, whether the place is inside or outside, or to the nearest of some lines. */
export function distanceToEdgeNm({ type, coordinates }: Closed | MultiLineString, { lat, lon }: LatLon): number {
  const rings = type === 'MultiPolygon' ? coordinates.flat() : coordinates;
  return Math.min(...rings.map((ring) => pointToLineDistance([lon, lat], lineString(ring), { units: 'nauticalmiles' })));
}
