import { bbox } from '@turf/turf';
import { greatest, minIndex, pairs } from 'd3';
import type { Position } from 'geojson';
import { lineLength } from './planeSizes.ts';

/** How far, in degrees, the end of a boundary may lie from the fine coast: one that lies further away ends elsewhere in the fine source. */
const FARTHEST = 0.3;
/**
 * A fine stretch may be at most this many times as long as the coarse one, and as many times shorter. A longer one runs round its land the other way; a
 * shorter one passes an island by.
 */
export const MOST_LONGER = 12;
/** How much of the box around two rings both must share to be the same land or the same inland sea. */
const LEAST_SHARED = 0.1;

/** A line in degrees. */
export type Line = readonly Position[];

/** A closed coast of the fine source with the box around it. */
export interface FineRing {
  points: Line;
  box: number[];
}

/** The box around a line, in degrees. */
export const boxOf = (coordinates: Line) => bbox({ type: 'LineString', coordinates: [...coordinates] });
const area = ([west = 0, south = 0, east = 0, north = 0]: number[]) => Math.max(0, east - west) * Math.max(0, north - south);

/** How much of two boxes together lies in both. */
function sharedPart(a: number[], b: number[]): number {
  const both = area(a.map((side, index) => (index < 2 ? Math.max : Math.min)(side, b[index] ?? side)));
  return both / (area(a) + area(b) - both);
}

/** The fine ring of the land or the sea that a coarse ring is around. */
export function counterpart(rings: readonly FineRing[], coarse: Line): FineRing | undefined {
  const box = boxOf(coarse);
  const ring = greatest(rings, (entry) => sharedPart(entry.box, box));
  return ring && sharedPart(ring.box, box) > LEAST_SHARED ? ring : undefined;
}

/** The index of the point of a line nearest to a place; undefined where none is near. */
export function nearest(line: Line, [lon = 0, lat = 0]: Position): number | undefined {
  const squared = ([x = 0, y = 0]: Position) => (x - lon) ** 2 + (y - lat) ** 2;
  const index = minIndex(line, squared);
  return squared(line[index] ?? [Number.NaN]) <= FARTHEST ** 2 ? index : undefined;
}

/** Where the coarse source cuts through a land that is one in the fine source: the indexes in its ring of the two ends of the cut, in the order in which a coast comes to them. */
export type Cut = readonly [from: number, to: number];

/**
 * The part of a fine ring beside a coarse line, between two of its points. Where the way along the ring is far longer, the coarse source has a cut there, as that of the canal of Panama: the
 * coast then crosses it, on both of its sides at one place, so that the land is drawn as one with a line through it.
 */
export function alongside(line: Line, ring: Line, [from, to]: Cut, cuts: Map<Line, Cut>): Line {
  const whole = between(ring, from, to);
  if (lineLength(whole) < MOST_LONGER * lineLength(line)) return whole;
  const known = cuts.get(ring);
  const [end, start] = known ? [known[1], known[0]] : cutBeside(line, ring);
  cuts.set(ring, [end, start]);
  return [...between(ring, from, end), ...between(ring, start, to)];
}

/** The cut beside a coarse line: the two of its neighbouring places whose nearest points lie furthest apart along the ring. */
function cutBeside(line: Line, ring: Line): Cut {
  const reached = line.flatMap((place) => nearest(ring, place) ?? []);
  const apart = ([a, b]: Cut) => Math.min(Math.abs(a - b), ring.length - Math.abs(a - b));
  return greatest(pairs(reached), apart) ?? [0, 0];
}

/** The part of a closed line from one of its points to another, in its direction. */
function between(ring: Line, from: number, to: number): Line {
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from, -1), ...ring.slice(0, to + 1)];
}
