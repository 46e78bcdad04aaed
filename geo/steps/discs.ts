import type { Position } from 'geojson';

/**
 * Discs on the sphere clipped by bisector planes, in three dimensions: the cell of a coast point is what lies within the
 * radius of it and nearer to it than to any of its Delaunay neighbours. Method: architecture paper, 'member waters'.
 */
export type Vector = [number, number, number];

const RADIANS = Math.PI / 180;

/** Longitude and latitude in degrees as a unit vector. */
export function toVector([lon = 0, lat = 0]: Position): Vector {
  const c = Math.cos(lat * RADIANS);
  return [c * Math.cos(lon * RADIANS), c * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** A vector as longitude and latitude in degrees. */
export function toPosition([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = ([x, y, z]: Vector): Vector => {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
};

/** The circle of `radius` (radians) round `centre` as `steps` unit vectors, anticlockwise. */
export function circle(centre: Vector, radius: number, steps: number): Vector[] {
  const east = unit([-centre[1], centre[0], 1e-12]);
  const north: Vector = [centre[1] * east[2] - centre[2] * east[1], centre[2] * east[0] - centre[0] * east[2], centre[0] * east[1] - centre[1] * east[0]];
  return Array.from({ length: steps }, (_, index) => {
    const angle = (2 * Math.PI * index) / steps;
    const e = Math.sin(radius) * Math.cos(angle);
    const n = Math.sin(radius) * Math.sin(angle);
    const c = Math.cos(radius);
    return [0, 1, 2].map((i) => c * (centre[i] ?? 0) + e * (east[i] ?? 0) + n * (north[i] ?? 0)) as Vector;
  });
}

/** What of a ring lies nearer to `centre` than to `other` (Sutherland and Hodgman's clipping by one plane). */
export function clipByBisector(ring: Vector[], centre: Vector, other: Vector): Vector[] {
  const normal: Vector = [centre[0] - other[0], centre[1] - other[1], centre[2] - other[2]];
  const result: Vector[] = [];
  for (let index = 0; index < ring.length; index++) {
    const from = ring[index] as Vector;
    const to = ring[(index + 1) % ring.length] as Vector;
    const a = dot(from, normal);
    const b = dot(to, normal);
    if (a >= 0) result.push(from);
    if (a * b < 0) {
      const t = a / (a - b);
      result.push(unit([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1]), from[2] + t * (to[2] - from[2])]));
    }
  }
  return result;
}

/** A ring on the sphere as closed flat rings within -180 to 180 degrees: two where it crosses the antimeridian. */
export function flatRings(ring: Vector[], centreLon: number): Position[][] {
  const open = ring.map((vector) => {
    const [lon = 0, lat = 0] = toPosition(vector);
    return [lon - Math.round((lon - centreLon) / 360) * 360, lat];
  });
  const lons = open.map(([lon = 0]) => lon);
  if (Math.max(...lons) <= 180 && Math.min(...lons) >= -180) return [close(open)];
  const shift = centreLon > 0 ? -360 : 360;
  const edge = centreLon > 0 ? 180 : -180;
  return [
    clipAtMeridian(open, edge, centreLon > 0 ? -1 : 1),
    clipAtMeridian(open, edge, centreLon > 0 ? 1 : -1).map(([lon = 0, lat = 0]) => [lon + shift, lat]),
  ]
    .filter((part) => part.length > 2)
    .map(close);
}

function clipAtMeridian(ring: Position[], edge: number, side: number): Position[] {
  return ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length] as Position;
    const a = side * ((from[0] ?? 0) - edge);
    const b = side * ((to[0] ?? 0) - edge);
    const kept = a >= 0 ? [from] : [];
    if (a * b >= 0) return kept;
    const t = a / (a - b);
    return [...kept, [edge, (from[1] ?? 0) + t * ((to[1] ?? 0) - (from[1] ?? 0))]];
  });
}

const close = (ring: Position[]): Position[] => [...ring, ring[0] as Position];
