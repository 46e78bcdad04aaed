/** A longitude as one from -180 up to, but not including, 180 degrees. */
export function wrapLongitude(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

/** The longitude of the same meridian that lies nearest to another longitude, at most 180 degrees away. */
export function nearestLongitude(lon: number, to: number): number {
  return lon - Math.round((lon - to) / 360) * 360;
}
