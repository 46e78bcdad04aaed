import { booleanPointInPolygon, rewind } from '@turf/turf';
import { pairs, range, sum } from 'd3';
import type { FeatureCollection, MultiLineString, Polygon, Position } from 'geojson';
import type { AreaProperties } from './areas.ts';
import { isOnLand } from './land.ts';

/** How far beside a limit, in degrees, its closed shape is looked for. */
const BESIDE_DEGREES = 0.1;
/** How far beside a limit, in degrees, land is looked for. */
const LAND_DEGREES = range(0.5, 15, 0.5);

/**
 * Turns each limit so that its area lies to the left of it, where the stems of its dashes point (INT 1, N 2.1). The area is the shape that the limit and the coast
 * close (`closed`); where they close none, it is taken to lie on the side where land is nearer.
 */
export function facedInwards(
  areas: FeatureCollection<Polygon | MultiLineString, AreaProperties>,
  closed: FeatureCollection<Polygon, { areaId: string }>,
): typeof areas {
  const shapes = new Map(closed.features.map(({ properties, geometry }) => [properties.areaId, geometry]));
  const faced = (geometry: Polygon | MultiLineString, shape: Polygon | undefined): Polygon | MultiLineString =>
    geometry.type === 'Polygon'
      ? // Turf gives back the kind of geometry that it is given.
        (rewind(geometry) as Polygon)
      : { ...geometry, coordinates: geometry.coordinates.map((line) => (isLeft(line, shape) ? line : line.toReversed())) };
  return { ...areas, features: areas.features.map((feature) => ({ ...feature, geometry: faced(feature.geometry, shapes.get(feature.properties.areaId)) })) };
}

/** Whether more of a line has its area on the left than on the right. */
function isLeft(line: readonly Position[], shape: Polygon | undefined): boolean {
  const votes = pairs([...line], (from, to) => {
    const [dx, dy] = [(to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0)];
    const length = Math.hypot(dx, dy);
    if (!length) return 0;
    const beside = (degrees: number): Position => [
      ((from[0] ?? 0) + (to[0] ?? 0)) / 2 - (dy / length) * degrees,
      ((from[1] ?? 0) + (to[1] ?? 0)) / 2 + (dx / length) * degrees,
    ];
    return length * (shape ? sideInside(beside, shape) : sideOfLand(beside));
  });
  return sum(votes) >= 0;
}

/** 1 if the place on the left lies in a shape, -1 if the one on the right does, else 0. */
function sideInside(beside: (degrees: number) => Position, shape: Polygon): number {
  return Number(booleanPointInPolygon(beside(BESIDE_DEGREES), shape)) - Number(booleanPointInPolygon(beside(-BESIDE_DEGREES), shape));
}

/** 1 if land is nearer on the left, -1 if it is nearer on the right, else 0. */
function sideOfLand(beside: (degrees: number) => Position): number {
  const nearest = LAND_DEGREES.find((degrees) => isOnLand(beside(degrees)) || isOnLand(beside(-degrees)));
  return nearest === undefined ? 0 : Number(isOnLand(beside(nearest))) - Number(isOnLand(beside(-nearest)));
}
