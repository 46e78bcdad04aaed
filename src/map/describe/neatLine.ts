import { mercatorY } from '../../lib/geo/mercator.ts';
import { formatDegree } from '../../lib/geo/position.ts';
import type { Camera } from '../../view/viewState.ts';
import { type DegreeLabel, globeDegrees } from './globeDegrees.ts';
import type { MapSurface } from './surface.ts';

const STEPS = [1 / 6, 0.5, 1, 2, 5, 10, 20, 30];
const SEGMENT_PX = 34;
const LABEL_PX = 74;
/** Smallest distance in px of a label from the corners. */
const LABEL_ROOM = 22;

/** One edge of the neat line, in px along the edge: the black segments of the zebra, and the labelled degrees. */
interface Edge {
  segments: [number, number][];
  labels: { at: number; value: number }[];
}

/** The edge between two degrees. `place` gives px for a degree; labels keep `LABEL_ROOM` from the corners. */
function neatEdge(from: number, to: number, place: (degree: number) => number): Edge {
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
    if (index % every === 0 && at > least + LABEL_ROOM && at < most - LABEL_ROOM) labels.push({ at, value: index * step });
  }
  return { segments, labels };
}

/** A box in px. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The graduated border of a printed chart. On the globe it has no zebra, and the degrees stand around the globe. */
export interface NeatLine {
  /** The part of the map inside the neat line. */
  inner: Rect;
  /** The two lines around the zebra, the inner one first. */
  lines: (Rect & { strokeWidth: number })[];
  zebra: Rect[];
  labels: DegreeLabel[];
}

const ZEBRA_PX = 5;

/** The neat line within the edges of a map of `width` by `height` px. `band` is its breadth; `from` is how positions are found on a flat map, or the camera of a globe; null for a plain frame. */
export function neatLine(from: MapSurface['unproject'] | Camera | null, width: number, height: number, band: number): NeatLine {
  const inner: Rect = { x: band, y: band, width: Math.max(0, width - 2 * band), height: Math.max(0, height - 2 * band) };
  const outer: Rect = { x: band - ZEBRA_PX, y: band - ZEBRA_PX, width: inner.width + 2 * ZEBRA_PX, height: inner.height + 2 * ZEBRA_PX };
  const lines = [
    { ...inner, strokeWidth: 0.8 },
    { ...outer, strokeWidth: 1 },
  ];
  if (!from || !inner.width || !inner.height) return { inner, lines, zebra: [], labels: [] };
  if (typeof from !== 'function') return { inner, lines, zebra: [], labels: globeDegrees(from, width, height) };
  const lon = lonEdge(from, inner);
  const lat = latEdge(from, inner);
  return { inner, lines, zebra: [...zebraX(lon, inner), ...zebraY(lat, inner)], labels: [...labelsX(lon, inner), ...labelsY(lat, inner)] };
}

function lonEdge(unproject: MapSurface['unproject'], { x, y, width, height }: Rect): Edge {
  const [west, east] = [unproject(x, y + height / 2).lon, unproject(x + width, y + height / 2).lon];
  return neatEdge(west, east, (lon) => x + ((lon - west) / (east - west)) * width);
}

function latEdge(unproject: MapSurface['unproject'], { x, y, width, height }: Rect): Edge {
  const [north, south] = [unproject(x + width / 2, y).lat, unproject(x + width / 2, y + height).lat];
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  return neatEdge(south, north, (lat) => y + ((top - mercatorY(lat)) / (top - bottom)) * height);
}

const zebraX = ({ segments }: Edge, { y, height }: Rect): Rect[] =>
  segments.flatMap(([from, to]) => [y - ZEBRA_PX, y + height].map((side) => ({ x: from, y: side, width: to - from, height: ZEBRA_PX })));

const zebraY = ({ segments }: Edge, { x, width }: Rect): Rect[] =>
  segments.flatMap(([from, to]) => [x - ZEBRA_PX, x + width].map((side) => ({ x: side, y: from, width: ZEBRA_PX, height: to - from })));

const labelsX = ({ labels }: Edge, { y, height }: Rect): NeatLine['labels'] =>
  labels.flatMap(({ at, value }) => [y - 9, y + height + 19].map((side) => ({ x: at, y: side, text: formatDegree(value, 'lon') })));

const labelsY = ({ labels }: Edge, { x, width }: Rect): NeatLine['labels'] =>
  labels.flatMap(({ at, value }) => [x - 9, x + width + 18].map((side) => ({ x: side, y: at, text: formatDegree(value, 'lat'), turn: -90 as const })));
