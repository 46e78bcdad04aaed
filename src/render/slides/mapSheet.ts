import type { ParticipationClass } from '../../atlas/participation.ts';
import { mercatorY } from '../../lib/geo/mercator.ts';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { globePaper, mercatorPaper, type Paper } from '../../map/drawn/paper.ts';
import { pxPerDegree, UNITS_PER_PX } from '../../map/drawn/plane.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';

/** A map to be drawn of native shapes; sizes in px of the scene, before it is enlarged for the slide. */
export interface MapPicture {
  map: MapDescription;
  boundaries: BoundaryData;
  theme: Theme;
  camera: Camera;
  projection: 'mercator' | 'globe';
  width: number;
  height: number;
  /** Names of countries by shape id, and what each is to the region, for alternative text. */
  nameOf: (shape: string) => string;
  wordsOf: (value: ParticipationClass) => string;
  scale: { miles: string; number: (value: number) => string };
}

/** A map on the paper of its slide. `unit` is the px of one unit of its paths; `room` is half the size in px within the neat line. */
export interface Sheet extends MapPicture {
  paper: Paper;
  unit: number;
  room: { x: number; y: number };
}

/** Breadth of the neat line in px. */
export const BAND = 24;
/** Units to a px on a plane: finer than a slide shows. The globe keeps those of the drawn map. */
const PLANE_UNITS = 4;
/** Puts a map on its paper. */
export function sheetOf(picture: MapPicture): Sheet {
  const { camera, projection } = picture;
  const [width, height] = [picture.width - 2 * BAND, picture.height - 2 * BAND];
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
