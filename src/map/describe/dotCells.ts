import type { OwnDots } from '../../import/ownLayer.ts';
import { wrapLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { Camera } from '../../view/viewState.ts';

/** The most dots that a map draws and still moves smoothly. Up to this number every row has a dot of its own. */
export const MOST_DOTS = 10_000;

/** The cells of a map, in each of which one dot stands for all others: for each list of dots the number of the cell of each dot. */
export interface DotCells {
  count: number;
  of: readonly Int32Array[];
}

/** A dot is 8 px wide. In a square of half that width one dot hides the others, so one is drawn. */
const SQUARE_PX = 4;
/** How far around the camera dots are told apart as finely as its zoom can show, in px. */
const AROUND_PX = 1500;
/** Squares where nobody has moved the map yet, and squares far from the camera. */
const FIRST_DEGREES = 0.125;
const FAR_DEGREES = 4;
const FAR_ACROSS = Math.ceil(360 / FAR_DEGREES) + 1;

/**
 * The cells of lists of dots: squares of what the map can tell apart at this camera, or so much wider that no more than `MOST_DOTS` hold a dot.
 * They hold at every time of the clock, so that a step of it sorts nothing.
 */
export function dotCells(lists: readonly OwnDots[], camera: Camera | undefined): DotCells {
  for (let wider = 1; ; wider *= 2) {
    const cells = numbered(lists, squaresOf(camera, wider));
    if (cells) return cells;
  }
}

/** The dots numbered by the squares that hold any; null once these are too many. */
function numbered(lists: readonly OwnDots[], { squares, squareOf }: Squares): DotCells | null {
  // The number of the cell of each square, counted from 1.
  const known = new Int32Array(squares);
  const of = lists.map(({ lat }) => new Int32Array(lat.length));
  let count = 0;
  for (const [list, { lon, lat }] of lists.entries()) {
    const cells = of[list];
    for (let dot = 0; cells && dot < lat.length; dot++) {
      const square = squareOf(lon[dot] ?? 0, lat[dot] ?? 0);
      if (!known[square]) {
        if (count === MOST_DOTS) return null;
        count += 1;
        known[square] = count;
      }
      cells[dot] = (known[square] ?? 0) - 1;
    }
  }
  return { count, of };
}

interface Squares {
  squares: number;
  /** The number of the square that a position lies in. */
  squareOf: (lon: number, lat: number) => number;
}

/** Squares of the size of a dot around the camera, or `wider` times as wide; elsewhere wide ones. */
function squaresOf(camera: Camera | undefined, wider: number): Squares {
  const degreesPerPx = camera ? 360 / (512 * 2 ** camera.zoom) : 0;
  const near = wider * (camera ? degreesPerPx * SQUARE_PX : FIRST_DEGREES);
  const reach = camera ? Math.min(180, degreesPerPx * AROUND_PX) : 180;
  const across = Math.ceil((2 * reach) / near) + 1;
  const { lon: middle, lat: level } = camera ?? { lon: 0, lat: 0 };
  return {
    squares: across * across + FAR_ACROSS * (Math.ceil(180 / FAR_DEGREES) + 1),
    squareOf: (lon, lat) => {
      const x = wrapLongitude(lon - middle);
      const y = lat - level;
      if (Math.abs(x) <= reach && Math.abs(y) <= reach) return Math.floor((x + reach) / near) * across + Math.floor((y + reach) / near);
      return across * across + Math.floor((lat + 90) / FAR_DEGREES) * FAR_ACROSS + Math.floor((x + 180) / FAR_DEGREES);
    },
  };
}
