import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FlatBoundaries } from './boundaries.ts';

/**
 * Writes vector tiles with the layers countries, lakes and lines, for each zoom from the boundaries that fit it. Closer views are drawn from the tiles of the
 * last zoom. A tile of open sea is an empty file. Returns the number of tiles.
 */
export function writeTiles(boundariesAt: Record<number, FlatBoundaries>, folder: string): number {
  let count = 0;
  for (const [key, boundaries] of Object.entries(boundariesAt)) {
    const zoom = Number(key);
    const indexes = Object.entries(boundaries).map(
      ([name, data]) => [name, new GeoJSONVT(data, { maxZoom: zoom, indexMaxZoom: zoom, tolerance: 2, buffer: 64 })] as const,
    );
    for (let x = 0; x < 2 ** zoom; x++) {
      mkdirSync(join(folder, key, String(x)), { recursive: true });
      for (let y = 0; y < 2 ** zoom; y++) {
        const tiles = indexes.flatMap(([name, index]) => {
          const tile = index.getTile(zoom, x, y);
          return tile ? [[name, tile] as const] : [];
        });
        writeFileSync(join(folder, key, String(x), `${y}.pbf`), fromGeojsonVt(Object.fromEntries(tiles), { version: 2, extent: 4096 }));
        count++;
      }
    }
  }
  return count;
}
