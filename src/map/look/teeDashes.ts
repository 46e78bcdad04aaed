import type { Point } from '../../lib/geo/clip.ts';
import { readPath, type Stretch, writePath } from '../../lib/geo/path.ts';

/** The dashes of an approximate limit, as INT 1 draws the limit of an area (N 2.1): each has a stem towards the area. Lengths in px. */
export const TEE = { dash: 15, gap: 7, stem: 6 } as const;

/**
 * The dashes of a line, with stems to the left of it, as path data: for painters that cannot draw a dash beside its line. `d` holds straight lines;
 * `px` is the length of one px in its units.
 */
export function teeDashes(d: string, px: number): string {
  return writePath(readPath(d).flatMap((stretch) => dashesOf(stretch, px)));
}

function dashesOf({ points, closed }: Stretch, px: number): Stretch[] {
  const line = closed && points[0] ? [...points, points[0]] : points;
  const ends = lengthsTo(line);
  const whole = ends.at(-1) ?? 0;
  const [dash, gap, stem] = [TEE.dash * px, TEE.gap * px, TEE.stem * px];
  const starts = Array.from({ length: Math.ceil(whole / (dash + gap)) }, (_, index) => index * (dash + gap));
  return starts.flatMap((start): Stretch[] => {
    const end = Math.min(whole, start + dash);
    const corners = line.filter((_, index) => (ends[index] ?? 0) > start && (ends[index] ?? 0) < end);
    const along: Stretch = { points: [at(line, ends, start).point, ...corners, at(line, ends, end).point].map(rounded), closed: false };
    const middle = start + dash / 2;
    if (middle > whole) return [along];
    const { point, left } = at(line, ends, middle);
    const tip: Point = [point[0] + left[0] * stem, point[1] + left[1] * stem];
    return [along, { points: [point, tip].map(rounded), closed: false }];
  });
}

/** The length of a line up to each of its points. */
function lengthsTo(line: readonly Point[]): number[] {
  let length = 0;
  return line.map(([x, y], index) => {
    const [fromX, fromY] = line[index - 1] ?? [x, y];
    length += Math.hypot(x - fromX, y - fromY);
    return length;
  });
}

/** The point at a length along a line, and the direction to the left of the line there. y points down. */
function at(line: readonly Point[], ends: readonly number[], length: number): { point: Point; left: Point } {
  const index = Math.max(
    1,
    ends.findIndex((end) => end >= length),
  );
  const [[x, y], [toX, toY]] = [line[index - 1] ?? [0, 0], line[index] ?? [0, 0]];
  const [from, to] = [ends[index - 1] ?? 0, ends[index] ?? 0];
  const share = to > from ? (length - from) / (to - from) : 0;
  const long = Math.hypot(toX - x, toY - y) || 1;
  return { point: [x + (toX - x) * share, y + (toY - y) * share], left: [(toY - y) / long, -(toX - x) / long] };
}

const rounded = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
