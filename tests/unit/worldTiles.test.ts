import { VectorTile } from '@mapbox/vector-tile';
import type { Feature } from 'geojson';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { shapeTiles } from '../../src/map/live/worldTiles.ts';

const shapes = (...features: Feature[]) => ({ type: 'FeatureCollection' as const, features });
const coast = Array.from({ length: 400 }, (_, index): [number, number] => [-20 + index * 0.1, 10 + (index % 2) * 0.01]);
const tiles = shapeTiles({
  countries: shapes({
    type: 'Feature',
    properties: { id: 'SWE', disputed: true },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [10, 55],
          [20, 55],
          [20, 70],
          [10, 55],
        ],
      ],
    },
  }),
  lakes: shapes(),
  lines: shapes(
    { type: 'Feature', properties: { kind: 'coast' }, geometry: { type: 'LineString', coordinates: coast } },
    {
      type: 'Feature',
      properties: { kind: 'boundary' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [5, 5],
        ],
      },
    },
  ),
});

const read = (bytes: ArrayBuffer) => new VectorTile(new PbfReader(bytes));

test('the tile of the world holds each shape with its properties and every corner, where it lies', () => {
  const { layers } = read(tiles('world', { z: 0, x: 0, y: 0 }));
  const country = layers.countries?.feature(0);
  expect(country?.properties).toEqual({ id: 'SWE', disputed: true });
  const corners = country?.loadGeometry()[0] ?? [];
  expect(corners.map(({ x, y }) => [x, y])).toContainEqual([Math.round((190 / 360) * 8192), 2591]);
  const kinds = [0, 1].map((index) => layers.lines?.feature(index).properties.kind);
  expect(kinds).toEqual(['coast', 'boundary']);
  expect(layers.lines?.feature(0).loadGeometry()[0]).toHaveLength(coast.length);
});

test('MapLibre takes the bytes of a tile away: the next request gets them again', () => {
  const first = tiles('world', { z: 0, x: 0, y: 0 });
  structuredClone(first, { transfer: [first] });
  expect(first.byteLength).toBe(0);
  expect(read(tiles('world', { z: 0, x: 0, y: 0 })).layers.countries?.length).toBe(1);
});

test('the coast for wide lines has few corners and no boundary; where no coast is, the tile is empty', () => {
  const west = read(tiles('coast', { z: 1, x: 0, y: 0 })).layers.lines;
  expect(west?.length).toBe(1);
  expect(west?.feature(0).properties.kind).toBe('coast');
  expect(west?.feature(0).loadGeometry().flat().length).toBeLessThan(10);
  expect(tiles('coast', { z: 4, x: 0, y: 15 }).byteLength).toBe(0);
});
