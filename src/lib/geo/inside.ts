import { booleanPointInPolygon, lineString, pointToLineDistance } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import type { LatLon } from './parsePosition.ts';

export type Closed = Polygon | MultiPolygon;

/** Whether a geometry has an inside. */
export function isClosed(geometry: Geometry | null): geometry is Closed {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

/** Whether a place lies within a geometry; a line has no inside. A polygon that runs past 180 degrees is tried on each copy of the world. */
export function isInside(geometry: Geometry, { lat, lon }: LatLon): boolean {
  return isClosed(geometry) && [lon, lon + 360, lon - 360].some((x) => booleanPointInPolygon([x, lat], geometry));
}

/** Nautical miles from a place to the nearest edge of an area, whether the place is inside or outside. */
export function distanceToEdgeNm({ type, coordinates }: Closed, { lat, lon }: LatLon): number {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return Math.min(...rings.map((ring) => pointToLineDistance([lon, lat], lineString(ring), { units: 'nauticalmiles' })));
}
