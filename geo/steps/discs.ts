import { geoCircle } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { RADIANS } from '../../src/lib/geo/angles.ts';
import { flat } from './flat.ts';

/**
 * Discs on the sphere clipped by bisector planes, in three dimensions: the cell of a coast point is the part of its disc
 * that lies nearer to it than to any of its Delaunay neighbours.
 */
export type Vector = [number, number, number];

/** Converts longitude and latitude in degrees to a unit vector. */
export function toVector([lon = 0, lat = 0]: Position): Vector {
  const c = Math.cos(lat * RADIANS);
  return [c * Math.cos(lon * RADIANS), c * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** Converts a vector to longitude and latitude in degrees. */
export function toPosition([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = ([x, y, z]: Vector): Vector => {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
};

/** The circle of `radius` (degrees) round a position as `steps` unit vectors, in d3's winding. */
export function circle([lon = 0, lat = 0]: Position, radius: number, steps: number): Vector[] {
  const ring = geoCircle()
    .center([lon, lat])
    .radius(radius)
    .precision(360 / steps)();
  return (ring.coordinates[0] ?? []).slice(1).map(toVector);
}

/** The part of a ring that lies nearer to `centre` than to `other` (Sutherland and Hodgman's clipping by one plane). */
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

/** Converts a ring on the sphere (d3's winding) to closed rings in flat degrees: two rings if it crosses the antimeridian. */
export function flatRings(ring: Vector[]): Position[][] {
  const open = ring.map(toPosition);
  const { type, coordinates } = flat({ type: 'Polygon', coordinates: [[...open, open[0] ?? []]] }) as Polygon | MultiPolygon;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.flatMap(([outer]) => (outer && outer.length > 3 ? [outer] : []));
}
