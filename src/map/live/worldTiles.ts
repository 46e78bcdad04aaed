import { GeoJSONVT, geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import type { BoundaryData } from '../describe/boundaries.ts';
import type { ShapeSet, TilePlace } from './shapeAddress.ts';

/** Steps along the edge of a tile, as many as MapLibre reckons with, so that positions are rounded once. */
const EXTENT = 8192;
/** Steps by which a tile of the wide coast reaches beyond its edge: wide lines that cross it are drawn whole. */
const BUFFER = 512;
/** Steps by which the wide coast may leave the coast, at each zoom. */
const WIDE_TOLERANCE = 32;
/** The zooms below which the wide coast is simplified. */
const WIDE_ZOOMS = 5;

/** Gives the vector tile of a set at a place, in the binary form that MapLibre reads. Empty where nothing lies. */
export type ShapeTiles = (set: ShapeSet, place: TilePlace) => ArrayBuffer;

/**
 * The tiles of the world file. `world` is one tile of the whole world with every corner, in the layers countries, lakes and lines, that serves all zooms of the
 * world file. `coast` is the coast for wide lines, which need few corners.
 */
export function shapeTiles(boundaries: BoundaryData): ShapeTiles {
  const world = worldTile(boundaries);
  let coast: GeoJSONVT | undefined;
  return (set, { z, x, y }) => {
    if (set === 'world') return world.slice(0);
    coast ??= coastIndex(boundaries.lines);
    const tile = coast.getTile(z, x, y);
    return encoded(tile ? { lines: tile } : {});
  };
}

function worldTile(boundaries: BoundaryData): ArrayBuffer {
  // The highest zoom keeps every corner. The tolerance spares the search for corners to leave out.
  const options = { extent: EXTENT, maxZoom: 0, tolerance: EXTENT };
  const layers = Object.entries(boundaries).map(([name, shapes]: [string, FeatureCollection]) => [name, geoJSONToTile(shapes, 0, 0, 0, options)]);
  return encoded(Object.fromEntries(layers));
}

function coastIndex(lines: FeatureCollection): GeoJSONVT {
  const coast = lines.features.filter(({ properties }) => properties?.kind === 'coast');
  return new GeoJSONVT(
    { type: 'FeatureCollection', features: coast },
    { extent: EXTENT, buffer: BUFFER, tolerance: WIDE_TOLERANCE, maxZoom: WIDE_ZOOMS, indexMaxZoom: 0 },
  );
}

function encoded(layers: Parameters<typeof fromGeojsonVt>[0]): ArrayBuffer {
  // A copy has no more bytes than were written.
  return new Uint8Array(fromGeojsonVt(layers, { version: 2, extent: EXTENT })).buffer;
}
