import type { Feature, Geometry } from 'geojson';
import type { Point } from '../../lib/geo/clip.ts';
import type { Paper } from './paper.ts';

/** No paper has as many rows of px: column times this, plus row, is another number for each px. */
const PX_ACROSS = 1e6;

/** The places of the dots of some features on a paper, on each copy of the world that is in sight, each once: of dots that fall on the same px one is drawn. */
export function dotPlaces(features: readonly Feature<Geometry>[], paper: Paper): Point[] {
  const places: Point[] = [];
  const taken = new Set<number>();
  const [left, top, right, bottom] = paper.box;
  const turns = paper.ball ? [0] : [-360, 0, 360];
  for (const { geometry } of features) {
    if (geometry.type !== 'MultiPoint') continue;
    for (const [lon = 0, lat = 0] of geometry.coordinates)
      for (const turn of turns) {
        const point = paper.point(lon + turn, lat);
        if (!point || point[0] < left || point[0] > right || point[1] < top || point[1] > bottom) continue;
        const [x, y] = [Math.round(point[0]), Math.round(point[1])];
        const px = Math.round(x / paper.unitsPerPx) * PX_ACROSS + Math.round(y / paper.unitsPerPx);
        if (taken.has(px)) continue;
        taken.add(px);
        places.push([x, y]);
      }
  }
  return places;
}
