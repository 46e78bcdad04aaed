import type { Geometry, Position } from 'geojson';
import type { OwnDots, OwnLayer } from './ownLayer.ts';

/** The kind of dots of rows that are no incidents; those of incidents are the places of `INCIDENT_TYPES`. */
export const PLAIN_KIND = -1;
/** The longest year in days. */
export const YEAR_DAYS = 366;

type Rows = Pick<OwnLayer, 'isIncidents' | 'lat' | 'lon' | 'from' | 'to' | 'kind' | 'shapes'>;

/** The dots of the rows that have a position, and of the points that stand in shapes. */
export function ownDots(rows: Rows): OwnDots {
  const { lat, from, to, shapes } = rows;
  const points = shapes.flatMap(({ row, geometry }) => pointsOf(geometry).map((at) => ({ row, at })));
  const rowOf = (dot: number) => (dot < lat.length ? dot : (points[dot - lat.length]?.row ?? -1));
  // The keys of dots are their days and themselves: numbers are sorted many times faster than by a comparison. Brief ones stand first, the others last.
  const keys = new Float64Array(lat.length + points.length);
  let [brief, others] = [0, keys.length];
  for (let dot = 0; dot < keys.length; dot++) {
    if (Number.isNaN(lat[dot])) continue;
    const [first = Number.NaN, last = Number.NaN] = [from[rowOf(dot)], to[rowOf(dot)]];
    if (last - first <= YEAR_DAYS) {
      keys[brief] = (first + DAYS_BEFORE) * MOST + dot;
      brief += 1;
    } else {
      others -= 1;
      keys[others] = ((Number.isNaN(first) ? -DAYS_BEFORE : first) + DAYS_BEFORE) * MOST + dot;
    }
  }
  const sorted = [keys.subarray(0, brief).sort(), keys.subarray(others).sort()];
  const order = new Uint32Array(brief + keys.length - others);
  let place = 0;
  for (const part of sorted)
    for (const key of part) {
      order[place] = key - Math.floor(key / MOST) * MOST;
      place += 1;
    }
  return { brief, ...columnsOf(order, rows, points) };
}

/** So many dots at most, and the days before 1970 that a date may lie in: day and dot together are one whole number. */
const MOST = 2 ** 30;
const DAYS_BEFORE = 2 ** 22;

/** The columns of dots in their order: the rows' own, then the points in shapes. */
function columnsOf(order: Uint32Array, rows: Rows, points: readonly { row: number; at: Position }[]): Omit<OwnDots, 'brief'> {
  const of = <A extends Float32Array | Int8Array | Uint32Array>(column: A, value: (row: number, point: Position | undefined) => number) => {
    for (let place = 0; place < order.length; place++) {
      const dot = order[place] ?? 0;
      const point = dot < rows.lat.length ? undefined : points[dot - rows.lat.length];
      column[place] = value(point?.row ?? dot, point?.at);
    }
    return column;
  };
  const { length } = order;
  const number = (value: (row: number, point: Position | undefined) => number | undefined) =>
    of(new Float32Array(length), (row, point) => value(row, point) ?? Number.NaN);
  return {
    row: of(new Uint32Array(length), (row) => row),
    lat: number((row, point) => (point ? point[1] : rows.lat[row])),
    lon: number((row, point) => (point ? point[0] : rows.lon[row])),
    kind: of(new Int8Array(length), (row) => (rows.isIncidents ? (rows.kind[row] ?? PLAIN_KIND) : PLAIN_KIND)),
    from: number((row) => rows.from[row]),
    to: number((row) => rows.to[row]),
  };
}

/** The points that stand in a shape; lines and areas have none. */
export function pointsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(pointsOf);
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'MultiPoint' ? geometry.coordinates : [];
}
