import type { Geometry } from 'geojson';
import type { LatLon } from '../lib/geo/parsePosition.ts';
import { bearingDegrees, distanceNm, isInside } from '../lib/geo/sphere.ts';
import type { CellCount } from './incidents.ts';
import type { Atlas } from './records.ts';
import type { Centre } from './schema.ts';

/** A centre with the way to it. */
export interface CentreWay {
  centre: Centre;
  distanceNm: number;
  bearing: number;
}

/** The nearest centre of each role, the nearest first; centres without a position are left out. */
export function nearestCentres(atlas: Atlas, here: LatLon): CentreWay[] {
  const nearest = new Map<string, CentreWay>();
  for (const centre of atlas.centres) {
    if (centre.lat === null || centre.lon === null || centre.status === 'planned') continue;
    const there = { lat: centre.lat, lon: centre.lon };
    const way = { centre, distanceNm: distanceNm(here, there), bearing: bearingDegrees(here, there) };
    if (way.distanceNm < (nearest.get(centre.role)?.distanceNm ?? Infinity)) nearest.set(centre.role, way);
  }
  return [...nearest.values()].sort((a, b) => a.distanceNm - b.distanceNm);
}

/** Whether a place lies within a polygon or one of several; a line has no inside. */
export function contains(geometry: Geometry, here: LatLon): boolean {
  if (geometry.type === 'Polygon') return isInside(here, geometry.coordinates);
  return geometry.type === 'MultiPolygon' && geometry.coordinates.some((polygon) => isInside(here, polygon));
}

/** Incidents in the cells whose middle lies within a distance. */
export function incidentsWithin(cells: readonly CellCount[], here: LatLon, withinNm: number): number {
  return cells.reduce((sum, { lat, lon, count }) => (distanceNm(here, { lat: lat + 0.5, lon: lon + 0.5 }) <= withinNm ? sum + count : sum), 0);
}
