import { extent } from 'd3';
import type { Geometry, Position } from 'geojson';
import { type Box, clipLine, clipRing, meetsBox, type Point } from '../../lib/geo/clip.ts';

/** A projection in which what lies further east is further right and what lies further north is higher. */
export type Place = (position: Position) => Point;

/** The SVG path of a geometry: projected by `place`, clipped to a box, and rounded to whole units to keep it short. '' if nothing is left. */
export function pathOf(geometry: Geometry, place: Place, box: Box): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => ringPath(ring, place, box)).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygon.map((ring) => ringPath(ring, place, box))).join('');
    case 'LineString':
      return linePath(geometry.coordinates, place, box);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, place, box)).join('');
    default:
      return '';
  }
}

const corners = new WeakMap<Position[], readonly [Position, Position]>();

/** The most western and southern, and the most eastern and northern degree of a line. They are found once, because most lines lie outside of most maps. */
function cornersOf(line: Position[]): readonly [Position, Position] {
  const known = corners.get(line);
  if (known) return known;
  const [[west = 0, east = 0], [south = 0, north = 0]] = [extent(line, ([lon]) => lon), extent(line, ([, lat]) => lat)];
  const made: readonly [Position, Position] = [
    [west, south],
    [east, north],
  ];
  corners.set(line, made);
  return made;
}

const isSeen = (line: Position[], place: Place, box: Box) => meetsBox(cornersOf(line).map(place), box);

function ringPath(ring: Position[], place: Place, box: Box): string {
  const inside = isSeen(ring, place, box) ? clipRing(ring.map(place), box) : [];
  if (inside.length < 3) return '';
  const path = encode(inside);
  // A ring smaller than one unit is drawn as a square of one unit, so that it stays visible.
  return path ? `${path}z` : `M${Math.round(inside[0]?.[0] ?? 0)} ${Math.round(inside[0]?.[1] ?? 0)}h1v1h-1z`;
}

function linePath(line: Position[], place: Place, box: Box): string {
  return isSeen(line, place, box) ? clipLine(line.map(place), box).map(encode).join('') : '';
}

/** Writes points as relative steps in whole units. Steps of zero length are left out. */
function encode(points: Point[]): string {
  let [x, y] = [0, 0];
  const steps: string[] = [];
  for (const point of points) {
    const [nextX, nextY] = [Math.round(point[0]), Math.round(point[1])];
    if (steps.length === 0) steps.push(`M${nextX} ${nextY}l`);
    else if (nextX !== x || nextY !== y) steps.push(`${steps.length > 1 && nextX - x >= 0 ? ' ' : ''}${nextX - x}${nextY - y >= 0 ? ' ' : ''}${nextY - y}`);
    [x, y] = [nextX, nextY];
  }
  return steps.length > 1 ? steps.join('') : '';
}
