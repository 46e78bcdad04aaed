import { extent } from 'd3';
import type { Bounds } from '../lib/geo/regionBounds.ts';
import { positionsOf } from './geometry.ts';
import type { OwnLayer } from './ownLayer.ts';

/** A view of one place is at least so many degrees wide and high on each side of it. */
const LEAST_DEGREES = 0.5;

/** The bounds of all points, lines and areas of a layer: the narrower of those on either side of the antimeridian. Null if it has none. */
export function ownBounds({ lat, lon, shapes }: Pick<OwnLayer, 'lat' | 'lon' | 'shapes'>): Bounds | null {
  const corners = shapes.flatMap(({ geometry }) => positionsOf(geometry));
  const both = (column: Float64Array, axis: 0 | 1, turned = (degrees: number) => degrees) =>
    extent([...extent(column, turned), ...extent(corners, (corner) => turned(corner[axis] ?? Number.NaN))], (degrees) => degrees);
  const [south, north] = both(lat, 1);
  const plain = both(lon, 0);
  const turned = both(lon, 0, (degrees) => (degrees < 0 ? degrees + 360 : degrees));
  const width = ([west = 0, east = 0]: typeof plain) => east - west;
  const [west, east] = width(turned) < width(plain) ? turned : plain;
  if (south === undefined || north === undefined || west === undefined || east === undefined) return null;
  return [west - LEAST_DEGREES, Math.max(-85, south - LEAST_DEGREES), east + LEAST_DEGREES, Math.min(85, north + LEAST_DEGREES)];
}
