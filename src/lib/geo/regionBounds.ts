/** West, south, east, north in degrees. East is never less than west: across 180 degrees it passes 180. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** The bounds of a region as its table frames it. */
export function regionBounds({ lonMin, latMin, lonMax, latMax }: { lonMin: number; latMin: number; lonMax: number; latMax: number }): Bounds {
  return [lonMin, latMin, lonMax < lonMin ? lonMax + 360 : lonMax, latMax];
}
