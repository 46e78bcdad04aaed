import type { Camera } from '../../view/viewState.ts';

/** So many dots a map draws at once, and moves smoothly. Up to as many rows, every row has a dot of its own. */
export const MOST_DOTS = 10_000;

/** Dots in columns: positions in degrees, and the kind of each (-1 for rows that have none). */
export interface Dots {
  lon: number[];
  lat: number[];
  kind: number[];
}

/** Hands over dots one by one, as often as it is called. */
export type EachDot = (take: (lon: number, lat: number, kind: number) => void) => void;

/** A dot is 8 px wide: of those in a square of half its width one is enough. */
const SQUARE_PX = 4;
/** How far around the camera dots are told apart as finely as its zoom can show, in px. */
const AROUND_PX = 1500;
/** Squares where nobody has moved the map yet, and squares far from the camera. */
const FIRST_DEGREES = 0.125;
const FAR_DEGREES = 4;
const FAR_ACROSS = Math.ceil(360 / FAR_DEGREES) + 1;

/** All dots where there are few; else one in each square of what the map can tell apart at this camera, the gravest: it lies on top of the others in any case. `count` is the number of dots. */
export function thinned(each: EachDot, count: number, camera: Camera | undefined): Dots {
  let dots = count > MOST_DOTS ? oneInSquare(each, squaresOf(camera, 1)) : listed(each);
  for (let wider = 2; dots.lon.length > MOST_DOTS; wider *= 2) {
    const { lon, lat, kind } = dots;
    const again: EachDot = (take) => {
      for (const [at, x] of lon.entries()) take(x, lat[at] ?? 0, kind[at] ?? -1);
    };
    dots = oneInSquare(again, squaresOf(camera, wider));
  }
  return dots;
}

function listed(each: EachDot): Dots {
  const dots: Dots = { lon: [], lat: [], kind: [] };
  each((lon, lat, kind) => put(dots, dots.lon.length, lon, lat, kind));
  return dots;
}

function oneInSquare(each: EachDot, { squares, squareOf }: Squares): Dots {
  const dots: Dots = { lon: [], lat: [], kind: [] };
  // The place of the dot of each square, counted from 1.
  const known = new Int32Array(squares);
  each((lon, lat, kind) => {
    const square = squareOf(lon, lat);
    const at = known[square] ?? 0;
    if (at === 0) known[square] = put(dots, dots.lon.length, lon, lat, kind);
    else if (kind >= 0 && (kind < (dots.kind[at - 1] ?? -1) || dots.kind[at - 1] === -1)) put(dots, at - 1, lon, lat, kind);
  });
  return dots;
}

/** Puts a dot at a place; gives the place counted from 1. */
function put({ lon, lat, kind }: Dots, at: number, x: number, y: number, type: number): number {
  lon[at] = x;
  lat[at] = y;
  kind[at] = type;
  return at + 1;
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
      const x = ((((lon - middle + 180) % 360) + 360) % 360) - 180;
      const y = lat - level;
      if (Math.abs(x) <= reach && Math.abs(y) <= reach) return Math.floor((x + reach) / near) * across + Math.floor((y + reach) / near);
      return across * across + Math.floor((lat + 90) / FAR_DEGREES) * FAR_ACROSS + Math.floor((x + 180) / FAR_DEGREES);
    },
  };
}
