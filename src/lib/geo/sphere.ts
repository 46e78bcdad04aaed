import type { LatLon } from './parsePosition.ts';

const RADIANS = Math.PI / 180;
/** Nautical miles to a radian on a sphere of the Earth's mean radius, 6371.0088 km (Moritz 2000). */
const NM_PER_RADIAN = 6371.0088 / 1.852;

/** Great-circle distance in nautical miles (haversine; Sinnott 1984). */
export function distanceNm(from: LatLon, to: LatLon): number {
  const [a, b] = [from.lat * RADIANS, to.lat * RADIANS];
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(((to.lon - from.lon) * RADIANS) / 2) ** 2;
  return 2 * NM_PER_RADIAN * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Initial bearing of the great circle in degrees from north, 0 to 360. */
export function bearingDegrees(from: LatLon, to: LatLon): number {
  const [a, b, turn] = [from.lat * RADIANS, to.lat * RADIANS, (to.lon - from.lon) * RADIANS];
  const angle = Math.atan2(Math.sin(turn) * Math.cos(b), Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)) / RADIANS;
  return (angle + 360) % 360;
}

/** Points along the great circle between two places, both included. */
export function greatCircle(from: LatLon, to: LatLon, steps: number): LatLon[] {
  const vector = ({ lat, lon }: LatLon) => [
    Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS),
    Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS),
    Math.sin(lat * RADIANS),
  ];
  const [a, b] = [vector(from), vector(to)];
  const angle = distanceNm(from, to) / NM_PER_RADIAN;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    const weights = angle < 1e-9 ? [1 - share, share] : [Math.sin((1 - share) * angle) / Math.sin(angle), Math.sin(share * angle) / Math.sin(angle)];
    const [x = 0, y = 0, z = 0] = a.map((value, axis) => value * (weights[0] ?? 0) + (b[axis] ?? 0) * (weights[1] ?? 0));
    return { lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS, lon: Math.atan2(y, x) / RADIANS };
  });
}

/** Whether a place lies in a polygon of flat degrees, rings as in GeoJSON; a polygon past 180 degrees is tried on both sides. */
export function isInside({ lat, lon }: LatLon, polygon: readonly (readonly (readonly number[])[])[]): boolean {
  return [lon, lon + 360, lon - 360].some((x) => polygon.reduce((inside, ring) => inside !== crossesOdd(ring, x, lat), false));
}

function crossesOdd(ring: readonly (readonly number[])[], x: number, y: number): boolean {
  let odd = false;
  ring.forEach(([x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) odd = !odd;
  });
  return odd;
}
