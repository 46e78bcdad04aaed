import type { Bounds } from '../../lib/geo/regionBounds.ts';
import { fitCamera } from '../../map/projection/plane.ts';
import type { MapFile } from '../../render/mapFile.ts';
import { lackOf, svgOf } from './paperMap.ts';

/** Px between the bounds and the edge of a small map, which has a neat line and names; and its nearest view. */
const [EDGE, NEAREST] = [32, 6];

/** A small map as SVG text for paper that fits its room: it shows bounds whole, or, where they are wider than the world in that room, the world once; it has no scale, and no words stand around it. */
export function fittedMap(file: MapFile, { width, map: height }: { width: number; map: number }, bounds: Bounds): string {
  const fitted = fitCamera(bounds, width, height, EDGE, NEAREST);
  const camera = { ...fitted, zoom: fitted.zoom + Math.log2(lackOf(width, fitted.zoom)) };
  return svgOf({ ...file, projection: 'mercator', camera, width, height, hasNoScale: true, margin: 0, key: [], foot: [] });
}
