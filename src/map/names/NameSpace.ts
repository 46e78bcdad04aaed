import { RADIANS } from '../../lib/geo/angles.ts';
import { type Box, clipLine, type Point } from '../../lib/geo/clip.ts';

/** The wish of a name: its point in px, and where it may stand. */
export interface NameWish {
  at: Point;
  /** Px between the point and the edge of the mark that stands there; 0 for none. */
  radius: number;
  /** Whether the name may stand over its point; else it stands beside the mark. */
  over: boolean;
  /** Degrees by which the name is turned clockwise. A turned name moves only along its line. */
  turn: number;
  /** The longest line, in px, by which the name may be led away from its point; 0 for none. */
  lead: number;
}

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
  (degrees) => degrees * RADIANS,
);
const GAP_PX = 2;
/** How far a turned name may move along its line, as shares of its length. */
const ALONG = [0, -0.3, 0.3, -0.6, 0.6, -1, 1];

/**
 * The room for names of one map, in px: places them one after the other, over nothing that is there. A name lies within `frame`, or, if
 * the map is drawn beyond what is seen, wholly outside `sight`, so that the frame cuts none.
 */
export class NameSpace {
  private readonly taken: Box[] = [];
  private readonly leaders: Point[][] = [];

  constructor(
    private readonly frame: Box,
    private readonly sight?: Box,
  ) {}

  /** Marks a box as taken. */
  take(box: Box): void {
    this.taken.push(box);
  }

  /** Places a name of a half width and height, before it is turned. Null if it may stand nowhere. */
  place(wish: NameWish, half: readonly [number, number]): Placed | null {
    const size = wish.turn ? turned(half, wish.turn) : half;
    const found = this.firstFree(wish, half, size, true) ?? this.firstFree(wish, half, size, false);
    if (!found) return null;
    this.take(boxOf(found, size));
    if (found.leader) this.leaders.push([wish.at, found.leader]);
    return found;
  }

  /** The best place that is free. Those beside the point are many, and most names find one over it. */
  private firstFree(wish: NameWish, half: readonly [number, number], size: readonly [number, number], strict: boolean): Placed | undefined {
    const free = (placed: Placed) => this.isFree(placed, wish.at, size, strict);
    if (wish.turn) return alongLine(wish, half).find(free);
    return (wish.over ? overPoint(wish, half).find(free) : undefined) ?? aroundPoint(wish, half).find(free);
  }

  /** Whether a name would stand within the frame and over no other; with `strict` no line may cross a name or a mark either. */
  private isFree(placed: Placed, [x, y]: Point, half: readonly [number, number], strict: boolean): boolean {
    const box = boxOf(placed, half);
    if (!isWithin(box, this.frame) && !(this.sight && !meets(box, this.sight))) return false;
    if (this.taken.some((other) => meets(box, other))) return false;
    if (!strict) return true;
    if (this.leaders.some((line) => clipLine(line, box).length > 0)) return false;
    if (!placed.leader) return true;
    const line: Point[] = [[x, y], placed.leader];
    return !this.taken.some((other) => !holds(other, x, y) && clipLine(line, other).length > 0);
  }
}

/** Places over the point: on it, then a little up, down and to the sides. */
function overPoint({ at: [x, y] }: NameWish, [w, h]: readonly [number, number]): Placed[] {
  return [0, -0.6, 0.6, -1.2, 1.2, -2, 2].flatMap((up) => [0, -0.35, 0.35, -0.7, 0.7].map((side) => ({ x: x + side * w, y: y + up * h })));
}

/** Places beside the point, then at the ends of longer and longer lines. */
function aroundPoint({ at: [x, y], over, radius, lead }: NameWish, [w, h]: readonly [number, number]): Placed[] {
  return DISTANCES.filter((distance) => (distance >= LED_PX ? distance <= lead : !over)).flatMap((distance) =>
    DIRECTIONS.map((angle): Placed => {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const middle = { x: x + cos * (radius + distance + w), y: y + sin * (radius + distance + h) };
      if (distance < LED_PX) return middle;
      return { ...middle, leader: [Math.min(middle.x + w, Math.max(middle.x - w, x)), Math.min(middle.y + h, Math.max(middle.y - h, y))] };
    }),
  );
}

function alongLine({ at: [x, y], turn }: NameWish, [w]: readonly [number, number]): Placed[] {
  const angle = turn * RADIANS;
  return ALONG.map((share) => ({ x: x + share * w * Math.cos(angle), y: y + share * w * Math.sin(angle) }));
}

/** Half the width and height of the box around a turned name. */
function turned([w, h]: readonly [number, number], degrees: number): [number, number] {
  const [cos, sin] = [Math.abs(Math.cos(degrees * RADIANS)), Math.abs(Math.sin(degrees * RADIANS))];
  return [w * cos + h * sin, w * sin + h * cos];
}

function boxOf({ x, y }: Placed, [w, h]: readonly [number, number]): Box {
  return [x - w, y - h, x + w, y + h];
}

const isWithin = (box: Box, [left, top, right, bottom]: Box) =>
  box[0] >= left + GAP_PX && box[1] >= top + GAP_PX && box[2] <= right - GAP_PX && box[3] <= bottom - GAP_PX;
const meets = (a: Box, b: Box) => a[0] < b[2] + GAP_PX && a[2] > b[0] - GAP_PX && a[1] < b[3] && a[3] > b[1];
const holds = ([left, top, right, bottom]: Box, x: number, y: number) => x >= left && x <= right && y >= top && y <= bottom;
