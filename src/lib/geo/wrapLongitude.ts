/** Wraps a longitude into the range from -180 up to, but not including, 180 degrees. */
export function wrapLongitude(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

/** Adds or subtracts full turns so that `lon` lies within 180 degrees of `to`. */
export function nearestLongitude(lon: number, to: number): number {
  return lon - Math.round((lon - to) / 360) * 360;
}
