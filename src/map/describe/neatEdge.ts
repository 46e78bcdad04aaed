import { mercatorY } from '../../lib/geo/mercator.ts';
import type { MapSurface } from './surface.ts';

const STEPS = [1 / 6, 0.5, 1, 2, 5, 10, 20, 30];
const SEGMENT_PX = 34;
const LABEL_PX = 74;
/** How far a label keeps from the corners, in px. */
const LABEL_ROOM = 22;

/**
 * One edge of the neat line between two degrees: black segments of the zebra in px, and labels that stand at least `room`
 * px away from the corners. `place` gives px for a degree.
 */
function neatEdge(
  from: number,
  to: number,
  place: (degree: number) => number,
  room: number,
): { segments: [number, number][]; labels: { at: number; value: number }[] } {
  const perDegree = Math.abs(place(to) - place(from)) / (to - from);
  const step = STEPS.find((size) => size * perDegree >= SEGMENT_PX) ?? 30;
  const every = [1, 2, 3].find((count) => count * step * perDegree >= LABEL_PX) ?? 3;
  const ends = [place(from), place(to)].sort((a, b) => a - b);
  const [least = 0, most = 0] = ends;
  const clamp = (at: number) => Math.min(most, Math.max(least, at));
  const first = Math.floor(from / step);
  const last = Math.ceil(to / step);
  const segments: [number, number][] = [];
  const labels: { at: number; value: number }[] = [];
  for (let index = first; index <= last; index++) {
    if (index % 2 === 0) {
      const [a = 0, b = 0] = [clamp(place(index * step)), clamp(place((index + 1) * step))].sort((one, other) => one - other);
      if (b - a > 0.5) segments.push([a, b]);
    }
    const at = place(index * step);
    if (index % every === 0 && at > least + room && at < most - room) labels.push({ at, value: index * step });
  }
  return { segments, labels };
}

/** What a neat line is drawn around, in px. */
export interface Inner {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Segments and labels of the neat line around a Mercator map, along longitude and latitude. */
export function neatEdges({ unproject }: Pick<MapSurface, 'unproject'>, inner: Inner) {
  const north = unproject((inner.left + inner.right) / 2, inner.top);
  const south = unproject((inner.left + inner.right) / 2, inner.bottom);
  const west = unproject(inner.left, (inner.top + inner.bottom) / 2);
  const east = unproject(inner.right, (inner.top + inner.bottom) / 2);
  const x = (lon: number) => inner.left + ((lon - west.lon) / (east.lon - west.lon)) * (inner.right - inner.left);
  const y = (lat: number) => inner.top + ((mercatorY(north.lat) - mercatorY(lat)) / (mercatorY(north.lat) - mercatorY(south.lat))) * (inner.bottom - inner.top);
  return [
    { axis: 'lon' as const, ...neatEdge(west.lon, east.lon, x, LABEL_ROOM) },
    { axis: 'lat' as const, ...neatEdge(south.lat, north.lat, y, LABEL_ROOM) },
  ];
}
