import type { Box } from '../../lib/geo/clip.ts';
import { nearestLongitude } from '../../lib/geo/wrapLongitude.ts';
import { cssTheme } from '../../theme/css.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import type { MapDescription } from '../describe/types.ts';
import { fittedCamera } from '../projection/drawnView.ts';
import type { Plane } from '../projection/plane.ts';
import { bothSizes, type SizedLabel } from './bothSizes.ts';
import type { Label } from './label.ts';
import { screenSheet } from './nameSheet.ts';
import { placeNames } from './placeNames.ts';

/** A map as a window of some size shows it: its size in px, the room around what it fits, and what the page will lay over it. */
interface Screen {
  width: number;
  height: number;
  padding: number;
  /** Px around it that windows of other proportions show too. */
  beyond: number;
  taken: Box[];
}

/** The map in a window of 1440 by 900 px, and around it what a map twice as wide as high shows. */
const WIDE: Screen = {
  width: 1020,
  height: 768,
  padding: 44,
  beyond: 260,
  taken: [
    [946, 38, 982, 248],
    [34, 717, 184, 738],
    [196, 673, 362, 738],
    [370, 717, 986, 738],
  ],
};
/** The map in a window of 390 by 844 px, and around it what broader phones show. */
const PHONE: Screen = {
  width: 390,
  height: 380,
  padding: 28,
  beyond: 105,
  taken: [
    [326, 28, 362, 168],
    [26, 306, 180, 327],
    [183, 335, 364, 354],
  ],
};

/** The names of a map on a built page, which has no script to measure the window: those for a desk, and those for a phone where they differ. */
export function builtNames(map: MapDescription, boundaries: BoundaryData, plane: Plane): SizedLabel[] {
  const [wide, phone] = [WIDE, PHONE].map((screen) => namesOn(screen, map, boundaries, plane));
  return bothSizes(wide ?? [], phone ?? []);
}

function namesOn({ width, height, padding, beyond, taken }: Screen, map: MapDescription, boundaries: BoundaryData, { middle }: Plane): Label[] {
  const size = { width, height, projection: 'mercator' } as const;
  const fitted = fittedCamera(size, map.bounds, padding);
  const camera = { ...fitted, lon: nearestLongitude(fitted.lon, middle[0]) };
  return placeNames(map, boundaries, cssTheme, { ...screenSheet({ ...size, camera }, taken), beyond });
}
