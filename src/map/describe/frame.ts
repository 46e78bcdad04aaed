import { ascending, maxIndex, pairs } from 'd3';
import { RADIANS } from '../../lib/geo/angles.ts';
import type { Bounds } from '../../lib/geo/regionBounds.ts';
import { wrapLongitude } from '../../lib/geo/wrapLongitude.ts';

/** A place of a map's frame: longitude, latitude, and how many square kilometres around it belong to it. */
export type FramePlace = readonly [lon: number, lat: number, km2: number];

const KM_PER_DEGREE = 111;
/** The frame leaves out the seas around the poles. */
const [SOUTH, NORTH] = [-60, 78];
/** Room around the places, for the names beside them, as a multiple of the bounds. */
const MARGIN = 1.1;
/** Least half of the height in degrees. */
const LEAST = 3;

/** The smallest bounds that hold some places, across 180 degrees where that is smaller. Undefined for no place. */
export function frameOf(places: readonly FramePlace[]): Bounds | undefined {
  if (places.length === 0) return undefined;
  const spans = places.map(([place, lat, km2]) => {
    const lon = wrapLongitude(place);
    const half = Math.min(12, (0.6 * Math.sqrt(km2)) / KM_PER_DEGREE);
    return { lon, lat, half, wide: half / Math.cos(lat * RADIANS) };
  });
  const south = Math.max(SOUTH, Math.min(...spans.map(({ lat, half }) => lat - half)));
  const north = Math.min(NORTH, Math.max(...spans.map(({ lat, half }) => lat + half)));
  const start = westmost(spans.map(({ lon }) => lon));
  const eastOf = (lon: number) => wrapLongitude(lon - start - 180) + 180 + start;
  const west = Math.min(...spans.map(({ lon, wide }) => eastOf(lon) - wide));
  const east = Math.max(...spans.map(({ lon, wide }) => eastOf(lon) + wide));
  return padded([west, south, Math.min(east, west + 360), north]);
}

/** Adds a margin, and turns the bounds so that their middle lies within 180 degrees of Greenwich. */
function padded([west, south, east, north]: Bounds): Bounds {
  const [halfLon, halfLat] = [Math.max(LEAST, (east - west) / 2) * MARGIN, Math.max(LEAST, (north - south) / 2) * MARGIN];
  const [lon, lat] = [wrapLongitude((west + east) / 2), (south + north) / 2];
  return [lon - halfLon, lat - halfLat, lon + halfLon, lat + halfLat];
}

/** The longitude from which the others are met soonest going east: the one after the widest gap. From -180 to 180. */
function westmost(longitudes: readonly number[]): number {
  const [first = 0, ...further] = longitudes.toSorted(ascending);
  const gaps = pairs([first, ...further, first + 360], (from, to) => to - from);
  return further[maxIndex(gaps)] ?? first;
}
