import { geoMercatorRaw } from 'd3';
import { RADIANS } from './angles.ts';

/** The latitude at which a Mercator map of the world is cut so that it is square. */
const MAX_LAT = 85.051;

/** The height of a latitude on a Mercator map that is 360 units wide: one unit is a degree at the Equator, less towards the poles. */
export function mercatorY(lat: number): number {
  const clamped = Math.max(-MAX_LAT, Math.min(MAX_LAT, lat));
  return geoMercatorRaw(0, clamped * RADIANS)[1] / RADIANS;
}

/** The latitude in degrees at a height on that map. Inverse of `mercatorY`. */
export function mercatorLat(y: number): number {
  return (geoMercatorRaw.invert?.(0, y * RADIANS)[1] ?? 0) / RADIANS;
}
