import { range } from 'd3';
import type { Position } from 'geojson';
import { gateAlong, gateThrough } from './gates.ts';
import { isOnLand } from './land.ts';
import type { Row } from './rows.ts';

const STEP_DEGREES = 0.1;
const LONGEST_DEGREES = 45;
/** Land nearer than this many steps is the coast on which the neighbour itself stands. */
const LEAST_STEPS = 3;

const isCoast = (row: Row | undefined) => row?.cells.to_next === 'coast';

/** Whether no side of a part follows a coast, so that its corners alone are the ring. */
export function isWholeRing(part: readonly Row[]): boolean {
  return !part.some(isCoast);
}

/**
 * The lines of a part of a limit: one from coast to coast for each run of straight sides, and a gate for each corner between two coasts. A corner that
 * the source gives by its parallel or its meridian only stands where that line meets land, towards the middle of the region if it does so there. `part` holds the corners in order.
 */
export function limitChains(part: readonly Row[], middle: Position): Position[][] {
  return runsOf(part).flatMap((run): Position[][] => {
    const [only] = run;
    if (run.length === 1 && only && !isWholeRing(part)) return gateOf(only, middle);
    const line = run.flatMap((corner, index) => placesOf(corner, run[index - 1], run[index + 1], middle));
    return line.length > 1 ? [line] : [];
  });
}

/** The corners between two coast sides, beginning after the first coast side, so that no run is cut at the start of the table. */
function runsOf(part: readonly Row[]): Row[][] {
  const start = part.findIndex(isCoast) + 1;
  const runs: Row[][] = [[]];
  [...part.slice(start), ...part.slice(0, start)].forEach((corner) => {
    runs.at(-1)?.push(corner);
    if (isCoast(corner)) runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
}

function gateOf({ cells: { lat = '', lon = '' } }: Row, middle: Position): Position[][] {
  const gate = lat && lon ? gateThrough([Number(lon), Number(lat)]) : lat ? gateAlong('lat', Number(lat), middle) : gateAlong('lon', Number(lon), middle);
  return gate ? [gate] : [];
}

/** The place of a corner; of one that is known by its parallel or meridian only, the place where that line, from the neighbour on it, meets land. */
function placesOf({ cells: { lat = '', lon = '' } }: Row, before: Row | undefined, after: Row | undefined, middle: Position): Position[] {
  if (lat && lon) return [[Number(lon), Number(lat)]];
  const anchor = [before, after].find((other) => other?.cells.lat && other.cells.lon && (lat ? other.cells.lat === lat : other.cells.lon === lon));
  if (!anchor || (!lat && !lon)) return [];
  const start: Position = [Number(anchor.cells.lon), Number(anchor.cells.lat)];
  const axis = lat ? 0 : 1;
  const inwards = Math.sign((middle[axis] ?? 0) - (start[axis] ?? 0));
  const land = landAlong(start, axis, inwards) ?? landAlong(start, axis, -inwards);
  return land ? [land] : [];
}

function landAlong(start: Position, axis: 0 | 1, direction: number): Position | undefined {
  const places = range(STEP_DEGREES, LONGEST_DEGREES, STEP_DEGREES).map((distance): Position => {
    const along = (start[axis] ?? 0) + direction * distance;
    return axis === 0 ? [along, start[1] ?? 0] : [start[0] ?? 0, along];
  });
  const landfall = places.findIndex(isOnLand);
  return landfall < LEAST_STEPS ? undefined : places[landfall];
}
