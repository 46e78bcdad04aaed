import type { StateClass } from '../../atlas/mapRecord.ts';
import { mercatorY } from '../../lib/geo/mercator.ts';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { globePaper, mercatorPaper, type Paper } from '../../map/drawn/paper.ts';
import { pxPerDegree, UNITS_PER_PX } from '../../map/projection/plane.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';

/** A map to be drawn with native shapes. Sizes are px of the scene, before it is enlarged for the slide. */
export interface MapPicture {
  map: MapDescription;
  boundaries: BoundaryData;
  theme: Theme;
  camera: Camera;
  projection: 'mercator' | 'globe';
  width: number;
  height: number;
  /** Breadth of the neat line in px; 0 for a map without one. */
  band: number;
  /** The name of a country by shape id, and what follows it for a class of participation, for alternative text. */
  nameOf: (shape: string) => string;
  classOf: (value: StateClass) => string;
  scale: { miles: string; number: (value: number) => string };
  /** The name of a group of shapes. */
  groupName: (group: MapGroup) => string;
}

/** The groups of shapes of a map. */
export type MapGroup = 'waters' | 'land' | 'names' | 'frame';

/** A map with its projection onto the slide. `unit` is the size in px of one unit of its paths; `room` is half the size in px within the neat line. */
export interface Sheet extends MapPicture {
  paper: Paper;
  unit: number;
  room: { x: number; y: number };
}

/** Breadth of the neat line in px. */
export const BAND = 24;

/** Path units in one px of a flat map; finer than a slide can show. The globe uses those of the drawn map. */
const PLANE_UNITS = 4;
/** Projects a map for its slide. */
export function sheetOf(picture: MapPicture): Sheet {
  const { camera, projection, band } = picture;
  const [width, height] = [picture.width - 2 * band, picture.height - 2 * band];
  const room = { x: width / 2, y: height / 2 };
  if (projection === 'globe') return { ...picture, paper: globePaper(camera, width, height, true), unit: 1 / UNITS_PER_PX, room };
  const size: [number, number] = [width * PLANE_UNITS, height * PLANE_UNITS];
  const paper = mercatorPaper({
    unitsPerDegree: pxPerDegree(camera.zoom) * PLANE_UNITS,
    middle: [camera.lon, mercatorY(camera.lat)],
    size,
    box: [-size[0] / 2, -size[1] / 2, size[0] / 2, size[1] / 2],
  });
  return { ...picture, paper, unit: 1 / PLANE_UNITS, room };
}
