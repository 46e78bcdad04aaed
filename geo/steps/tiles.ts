import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FlatBoundaries } from './boundaries.ts';

/** The source is 1:50m: a tile of zoom 5 holds all its detail, closer zooms are drawn from it. */
const TILE_ZOOMS = [4, 5];

/** Writes vector tiles with the layers countries, lakes and lines; a tile of open sea is written empty. Returns how many. */
export function writeTiles(boundaries: FlatBoundaries, folder: string): number {
  const indexes = Object.entries(boundaries).map(
    ([name, data]) => [name, new GeoJSONVT(data, { maxZoom: 5, indexMaxZoom: 5, tolerance: 2, buffer: 64 })] as const,
  );
  let count = 0;
  for (const zoom of TILE_ZOOMS) {
    for (let x = 0; x < 2 ** zoom; x++) {
      mkdirSync(join(folder, String(zoom), String(x)), { recursive: true });
      for (let y = 0; y < 2 ** zoom; y++) {
        const tiles = indexes.flatMap(([name, index]) => {
          const tile = index.getTile(zoom, x, y);
          return tile ? [[name, tile] as const] : [];
        });
        writeFileSync(join(folder, String(zoom), String(x), `${y}.pbf`), fromGeojsonVt(Object.fromEntries(tiles), { version: 2, extent: 4096 }));
        count++;
      }
    }
  }
  return count;
}
