export type Point = [x: number, y: number];
/** Left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A box whose four sides are changed alike. */
export function eachSide([left, top, right, bottom]: Box, change: (side: number) => number): Box {
  return [change(left), change(top), change(right), change(bottom)];
}

/** The box around two boxes. */
export function joinedBox(one: Box, other: Box): Box {
  return [Math.min(one[0], other[0]), Math.min(one[1], other[1]), Math.max(one[2], other[2]), Math.max(one[3], other[3])];
}

/** Clips a ring to a box, one side after the other (Sutherland and Hodgman 1974). The ring is open: its last point does not repeat its first. */
export function clipRing(ring: readonly Point[], [left, top, right, bottom]: Box): Point[] {
  const sides: [axis: 0 | 1, limit: number, keep: (value: number) => boolean][] = [
    [0, left, (value) => value >= left],
    [0, right, (value) => value <= right],
    [1, top, (value) => value >= top],
    [1, bottom, (value) => value <= bottom],
  ];
  return sides.reduce((points, side) => clipRingAt(points, ...side), [...ring]);
}

function clipRingAt(ring: Point[], axis: 0 | 1, limit: number, keep: (value: number) => boolean): Point[] {
  const cut: Point[] = [];
  ring.forEach((point, index) => {
    const before = ring[index - 1] ?? ring.at(-1) ?? point;
    if (keep(point[axis]) !== keep(before[axis])) {
      const share = (limit - before[axis]) / (point[axis] - before[axis]);
      const crossing: Point = [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share];
      crossing[axis] = limit;
      cut.push(crossing);
    }
    if (keep(point[axis])) cut.push(point);
  });
  return cut;
}

/** The parts of a line that lie in a box. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  const parts: Point[][] = [];
  line.slice(1).forEach((to, index) => {
    const cut = clipSegment(line[index] ?? to, to, box);
    if (!cut) return;
    const last = parts.at(-1);
    const end = last?.at(-1);
    if (last && end && end[0] === cut[0][0] && end[1] === cut[0][1]) last.push(cut[1]);
    else parts.push(cut);
  });
  return parts;
}

/** The part of a segment that lies in a box (Liang and Barsky 1984), or null. */
function clipSegment([x, y]: Point, [toX, toY]: Point, [left, top, right, bottom]: Box): [Point, Point] | null {
  const [dx, dy] = [toX - x, toY - y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, x - left],
    [dx, right - x],
    [-dy, y - top],
    [dy, bottom - y],
  ] as const) {
    if (step === 0 && room < 0) return null;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  const at = (share: number): Point => (share === 0 ? [x, y] : share === 1 ? [toX, toY] : [x + dx * share, y + dy * share]);
  return enter <= leave ? [at(enter), at(leave)] : null;
}

/** Whether the smallest box around some points meets a box. */
export function meetsBox(points: readonly Point[], [left, top, right, bottom]: Box): boolean {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return x1 >= left && x0 <= right && y1 >= top && y0 <= bottom;
}
