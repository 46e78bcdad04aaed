import { least, range } from 'd3';
import type { Position } from 'geojson';
import { RADIANS } from '../../src/lib/geo/angles.ts';
import { isOnLand } from './land.ts';

const STEP_DEGREES = 0.05;
/** Half the width in degrees of the seas in which a gate along a parallel or meridian is looked for. */
const REACH_DEGREES = 30;
/** Shorter passages are bays and river mouths. */
const LEAST_DEGREES = 0.4;
/** A strait is no wider than this. */
const STRAIT_DEGREES = 4;

/** The shortest passage from coast to coast along a parallel (`lat`) or a meridian (`lon`), within reach of a middle. Undefined if there is none. */
export function gateAlong(axis: 'lat' | 'lon', value: number, [midLon = 0, midLat = 0]: Position): Position[] | undefined {
  const from = (axis === 'lat' ? midLon : midLat) - REACH_DEGREES;
  const at = (along: number): Position => (axis === 'lat' ? [along, value] : [value, along]);
  const passages: [number, number][] = [];
  let lastLand: number | undefined;
  for (const along of range(from, from + 2 * REACH_DEGREES, STEP_DEGREES)) {
    if (!isOnLand(at(along))) continue;
    if (lastLand !== undefined && along - lastLand > LEAST_DEGREES) passages.push([lastLand, along]);
    lastLand = along;
  }
  return least(passages, ([a, b]) => b - a)?.map(at);
}

/** The shortest straight passage from coast to coast through a place in a strait, or from a place on its shore to the other. Undefined if there is none. */
export function gateThrough(place: Position): Position[] | undefined {
  const isAshore = isOnLand(place);
  const ways = range(0, 360, 5).flatMap((bearing) => {
    const end = shoreFrom(place, bearing, isAshore ? LEAST_DEGREES / 2 : 0);
    const start = isAshore ? place : shoreFrom(place, bearing + 180, 0);
    return start && end ? [[start, end]] : [];
  });
  return least(ways, ([[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []]) => Math.hypot(x2 - x1, y2 - y1));
}

/** The first land in a direction after more sea than `leastSea` degrees. */
function shoreFrom([lon = 0, lat = 0]: Position, bearing: number, leastSea: number): Position | undefined {
  const [dx, dy] = [Math.sin(bearing * RADIANS), Math.cos(bearing * RADIANS)];
  let sea = 0;
  for (const distance of range(0, STRAIT_DEGREES, STEP_DEGREES)) {
    const at: Position = [lon + dx * distance, lat + dy * distance];
    if (!isOnLand(at)) sea += STEP_DEGREES;
    else if (sea > leastSea) return at;
  }
  return undefined;
}
