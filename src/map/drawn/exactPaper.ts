import { mercatorY } from '../../lib/geo/mercator.ts';
import type { Camera } from '../../view/viewState.ts';
import { pxPerDegree, UNITS_PER_PX } from '../projection/plane.ts';
import { globePaper, mercatorPaper, type Paper } from './paper.ts';

/** The projection of exactly the area that a camera shows in a map of `width` by `height` px. Files use it. */
export function exactPaper(camera: Camera, projection: 'mercator' | 'globe', width: number, height: number): Paper {
  if (projection === 'globe') return globePaper(camera, width, height);
  const size: [number, number] = [width * UNITS_PER_PX, height * UNITS_PER_PX];
  const box: [number, number, number, number] = [-size[0] * 0.52, -size[1] * 0.52, size[0] * 0.52, size[1] * 0.52];
  return mercatorPaper({ unitsPerDegree: pxPerDegree(camera.zoom) * UNITS_PER_PX, middle: [camera.lon, mercatorY(camera.lat)], size, box }, false);
}
