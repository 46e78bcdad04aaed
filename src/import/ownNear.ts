import { sort } from 'd3';
import { isInside } from '../lib/geo/inside.ts';
import type { LatLon } from '../lib/geo/parsePosition.ts';
import { greatCircleWay } from '../lib/geo/ways.ts';
import type { OwnLayer } from './ownLayer.ts';

/** Rows of a layer around a place: those within a distance, the nearest first, and those whose area holds the place. */
export interface OwnNear {
  near: readonly { row: number; distanceNm: number }[];
  inside: readonly number[];
}

const NM_A_DEGREE = 60;

/** The rows of a layer within so many nautical miles of a place, and its areas that hold the place, among the rows that `isShown` lets through. */
export function ownNear({ lat, lon, shapes }: OwnLayer, here: LatLon, withinNm: number, isShown: (row: number) => boolean): OwnNear {
  const reach = withinNm / NM_A_DEGREE;
  const near: { row: number; distanceNm: number }[] = [];
  for (let row = 0; row < lat.length; row++) {
    const at = { lat: lat[row] ?? Number.NaN, lon: lon[row] ?? Number.NaN };
    // A latitude too far off, or none, needs no distance.
    if (!(Math.abs(at.lat - here.lat) <= reach) || !isShown(row)) continue;
    const { distanceNm } = greatCircleWay(here, at);
    if (distanceNm <= withinNm) near.push({ row, distanceNm });
  }
  return {
    near: sort(near, ({ distanceNm }) => distanceNm),
    inside: shapes.flatMap(({ row, geometry }) => (isShown(row) && isInside(geometry, here) ? [row] : [])),
  };
}
