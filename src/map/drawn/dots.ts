import type { Feature, Geometry } from 'geojson';
import type { Point } from '../../lib/geo/clip.ts';
import type { Paper } from './paper.ts';
import { UNITS_PER_PX } from './plane.ts';

/** The places of the dots of some features on a paper, each once: of dots that fall on the same px one is drawn. */
export function dotPlaces(features: readonly Feature<Geometry>[], paper: Paper): Point[] {
  const places = new Map<string, Point>();
  for (const { geometry } of features) {
    if (geometry.type !== 'MultiPoint') continue;
    for (const position of geometry.coordinates)
      for (const [x, y] of paper.points(position))
        places.set(`${Math.round(x / UNITS_PER_PX)} ${Math.round(y / UNITS_PER_PX)}`, [Math.round(x), Math.round(y)]);
  }
  return [...places.values()];
}
