import { nearestLongitude } from './wrapLongitude.ts';

/** West, south, east, north in degrees. East is never less than west: bounds that cross 180 degrees have an east above 180. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** Whether bounds hold a place, on whichever turn of the world. */
export function isInBounds([west, south, east, north]: Bounds, lon: number, lat: number): boolean {
  const near = nearestLongitude(lon, (west + east) / 2);
  return near >= west && near <= east && lat >= south && lat <= north;
}

/** The bounds of a region, from the four columns of its table row. */
export function regionBounds({ lonMin, latMin, lonMax, latMax }: { lonMin: number; latMin: number; lonMax: number; latMax: number }): Bounds {
  return [lonMin, latMin, lonMax < lonMin ? lonMax + 360 : lonMax, latMax];
}
