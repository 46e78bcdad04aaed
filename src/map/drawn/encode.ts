import type { Geometry, Position } from 'geojson';

export type Point = [number, number];
export type Place = (position: Position) => Point;
/** Left, top, right, bottom in drawing units. */
export type Box = [number, number, number, number];

/** The SVG path of a geometry: placed, cut to a box and rounded to whole units, so that it is short. '' where nothing is left. */
export function pathOf(geometry: Geometry, place: Place, box: Box): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => ringPath(ring.map(place), box)).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygon.map((ring) => ringPath(ring.map(place), box))).join('');
    case 'LineString':
      return linePath(geometry.coordinates.map(place), box);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line.map(place), box)).join('');
    default:
      return '';
  }
}

function ringPath(ring: Point[], box: Box): string {
  const inside = overlaps(ring, box) ? cutRing(ring, box) : [];
  if (inside.length < 3) return '';
  const path = encode(inside);
  // What is smaller than a unit stays visible as one.
  return path ? `${path}z` : `M${Math.round(inside[0]?.[0] ?? 0)} ${Math.round(inside[0]?.[1] ?? 0)}h1v1h-1z`;
}

function linePath(line: Point[], box: Box): string {
  if (!overlaps(line, box)) return '';
  const [left, top, right, bottom] = box;
  const parts: Point[][] = [[]];
  line.forEach((point, index) => {
    const before = line[index - 1];
    const isNear = (p: Point | undefined) => p !== undefined && p[0] >= left && p[0] <= right && p[1] >= top && p[1] <= bottom;
    const crosses = before && overlaps([before, point], box);
    if (before && !crosses && parts.at(-1)?.length) parts.push([]);
    if (crosses && parts.at(-1)?.length === 0 && before) parts.at(-1)?.push(before);
    if (crosses || (isNear(point) && !before)) parts.at(-1)?.push(point);
  });
  return parts.map((part) => encode(part)).join('');
}

function overlaps(points: Point[], [left, top, right, bottom]: Box): boolean {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return x1 >= left && x0 <= right && y1 >= top && y0 <= bottom;
}

/** Cuts a ring to a box, side by side (Sutherland and Hodgman 1974). */
function cutRing(ring: Point[], [left, top, right, bottom]: Box): Point[] {
  const sides: [axis: 0 | 1, limit: number, keep: (value: number) => boolean][] = [
    [0, left, (value) => value >= left],
    [0, right, (value) => value <= right],
    [1, top, (value) => value >= top],
    [1, bottom, (value) => value <= bottom],
  ];
  return sides.reduce((points, [axis, limit, keep]) => {
    const cut: Point[] = [];
    points.forEach((point, index) => {
      const before = points[index - 1] ?? points.at(-1) ?? point;
      if (keep(point[axis]) !== keep(before[axis])) {
        const share = (limit - before[axis]) / (point[axis] - before[axis]);
        const crossing: Point = [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share];
        crossing[axis] = limit;
        cut.push(crossing);
      }
      if (keep(point[axis])) cut.push(point);
    });
    return cut;
  }, ring);
}

/** Points as a path of whole units, each step relative to the one before; steps of nothing are left out. */
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
