import { type Box, clipLine, type Point } from '../../lib/geo/clip.ts';

/** The middle of a name that has been placed, and where its line ends if it stands away from its point. */
export interface Placed {
  x: number;
  y: number;
  leader?: Point;
}

/** Distances in px from the edge of a mark to its name; from `LED_PX` on a line leads from one to the other. */
const DISTANCES = [2, 5, 16, 26, 38, 54, 72, 94, 120, 150, 190, 240];
const LED_PX = 16;
/** Directions that are tried, the best first: beside, below and above, then aslant. */
const DIRECTIONS = [0, 180, 90, 270, 30, 150, 330, 210, 60, 120, 300, 240, 15, 165, 345, 195, 45, 135, 225, 315, 75, 105, 255, 285].map(
  (degrees) => (degrees * Math.PI) / 180,
);
const GAP_PX = 2;

/** The room for names of one map, in px: places them one after the other, within its frame and over nothing that is there. */
export class NameSpace {
  private readonly taken: Box[] = [];
  private readonly leaders: Point[][] = [];

  constructor(private readonly frame: Box) {}

  /** Marks a box as taken. */
  take(box: Box): void {
    this.taken.push(box);
  }

  /** Places a name of a half width and height. Null if it may stand nowhere. */
  place(
    { at, over, radius, must }: { at: readonly [number, number]; over: boolean; radius: number; must: boolean },
    half: readonly [number, number],
  ): Placed | null {
    const candidates = this.candidates(at, over, radius, must, half);
    const found = candidates.find((placed) => this.isFree(placed, at, half, true)) ?? candidates.find((placed) => this.isFree(placed, at, half, false));
    if (!found) return null;
    this.take(boxOf(found, half));
    if (found.leader) this.leaders.push([[at[0], at[1]], found.leader]);
    return found;
  }

  private candidates([x, y]: readonly [number, number], over: boolean, radius: number, must: boolean, [w, h]: readonly [number, number]): Placed[] {
    const inside = over ? [0, -0.6, 0.6, -1.2, 1.2].flatMap((up) => [0, -0.35, 0.35].map((side) => ({ x: x + side * w, y: y + up * h }))) : [];
    const distances = DISTANCES.filter((distance) => (distance >= LED_PX ? must : !over));
    const around = distances.flatMap((distance) =>
      DIRECTIONS.map((angle): Placed => {
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const middle = { x: x + cos * (radius + distance + w), y: y + sin * (radius + distance + h) };
        if (distance < LED_PX) return middle;
        const nearest: Point = [Math.min(middle.x + w, Math.max(middle.x - w, x)), Math.min(middle.y + h, Math.max(middle.y - h, y))];
        return { ...middle, leader: nearest };
      }),
    );
    return [...inside, ...around];
  }

  /** Whether a name would stand within the frame and over no other; with `strict` no line may cross a name or a mark either. */
  private isFree(placed: Placed, [x, y]: readonly [number, number], half: readonly [number, number], strict: boolean): boolean {
    const box = boxOf(placed, half);
    const [left, top, right, bottom] = this.frame;
    if (box[0] < left + GAP_PX || box[1] < top + GAP_PX || box[2] > right - GAP_PX || box[3] > bottom - GAP_PX) return false;
    if (this.taken.some((other) => meets(box, other))) return false;
    if (!strict) return true;
    if (this.leaders.some((line) => clipLine(line, box).length > 0)) return false;
    if (!placed.leader) return true;
    const line: Point[] = [[x, y], placed.leader];
    return !this.taken.some((other) => !holds(other, x, y) && clipLine(line, other).length > 0);
  }
}

function boxOf({ x, y }: Placed, [w, h]: readonly [number, number]): Box {
  return [x - w, y - h, x + w, y + h];
}

const meets = (a: Box, b: Box) => a[0] < b[2] + GAP_PX && a[2] > b[0] - GAP_PX && a[1] < b[3] && a[3] > b[1];
const holds = ([left, top, right, bottom]: Box, x: number, y: number) => x >= left && x <= right && y >= top && y <= bottom;
