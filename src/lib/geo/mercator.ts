import { geoMercatorRaw } from 'd3';

const RADIANS = Math.PI / 180;
/** The latitude at which a Mercator map of the world is as high as wide. */
const MAX_LAT = 85.051;

/** Latitude as the height on a Mercator map whose width is 360: degrees at the Equator, stretched towards the poles. */
export function mercatorY(lat: number): number {
  const clamped = Math.max(-MAX_LAT, Math.min(MAX_LAT, lat));
  return geoMercatorRaw(0, clamped * RADIANS)[1] / RADIANS;
}

/** The latitude of a Mercator height. */
export function mercatorLat(y: number): number {
  return (geoMercatorRaw.invert?.(0, y * RADIANS)[1] ?? 0) / RADIANS;
}
