import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { beforeAll, expect, test } from 'vitest';
import { buildAreas } from '../../geo/steps/areas.ts';
import { flatBoundaries } from '../../geo/steps/boundaries.ts';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { circle, clipByBisector, flatRings, toPosition, toVector } from '../../geo/steps/discs.ts';
import { labelPoints, waterNames } from '../../geo/steps/labels.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { packLine } from '../../src/lib/geo/packedLine.ts';
import { formatPosition } from '../../src/lib/geo/position.ts';
import { scaleBar } from '../../src/lib/geo/scaleBar.ts';
import { readBoundaries } from '../../src/map/describe/boundaries.ts';
import { describeMap } from '../../src/map/describe/describeMap.ts';
import type { MapData } from '../../src/map/describe/types.ts';
import { drawMap } from '../../src/map/drawn/drawMap.ts';
import { mercatorPaper } from '../../src/map/drawn/paper.ts';
import { splitByCell } from '../../src/map/drawn/splitByCell.ts';
import { buildStyle } from '../../src/map/live/style.ts';
import { planeOf } from '../../src/map/projection/plane.ts';
import { themes } from '../../src/theme/tokens.ts';
import { LAYERS } from '../../src/view/viewState.ts';
import { atlas, DAY, english, french, frenchAtlas } from './atlas.ts';

const ASSETS = { boundaries: 'https://host/data/boundaries.json', tiles: 'https://host/{z}/{x}/{y}.pbf' };
const none = { type: 'FeatureCollection' as const, features: [] };
let data: MapData;
beforeAll(() => {
  const areas = buildAreas(readTables(ATLAS_ROOT, readDescriptor(ATLAS_ROOT)));
  data = { labels: { shapes: labelPoints(), waters: waterNames() }, footprints: none, waters: none, areas };
});

const regions = [undefined, ...atlas.region.map((row) => row.regionId)];

test.each(regions.map((id) => [id ?? 'world', id] as const))('the style of %s passes the official validator', (_, regionId) => {
  for (const projection of ['mercator', 'globe'] as const) {
    for (const layers of [LAYERS, []]) {
      const map = describeMap({ atlas: frenchAtlas, language: french, data, layers, day: DAY, regionId });
      const style = buildStyle(map, themes.day, ASSETS, projection);
      // The validator has style types of its own, which differ from MapLibre's only in name.
      expect(validateStyleMin(style as never).map((error) => error.message)).toEqual([]);
      expect(new Set(style.layers.map((layer) => layer.id)).size).toBe(style.layers.length);
    }
  }
});

test('disputed areas are told from the land around them on the world too, on the live map as on the drawn one', () => {
  const world = describeMap({ atlas, language: english, data, layers: LAYERS, day: DAY });
  const ids = buildStyle(world, themes.day, ASSETS, 'mercator').layers.map(({ id }) => id);
  expect(ids).toContain('part-gap-world');
  const square = [
    [
      [0, 0],
      [20, 0],
      [20, 20],
      [0, 20],
      [0, 0],
    ],
  ];
  const countries = {
    type: 'FeatureCollection' as const,
    features: [{ type: 'Feature' as const, properties: { id: 'x', disputed: true }, geometry: { type: 'Polygon' as const, coordinates: square } }],
  };
  const drawing = drawMap(world, { countries, lakes: none, lines: none }, themes.day, mercatorPaper(planeOf(world.bounds)));
  expect(drawing).toContain(themes.day.landEdge);
});

test('a near view of the world has land where land is: the ends of a coast that leaves the drawing are not joined across it', () => {
  const world = describeMap({ atlas, language: english, data, layers: LAYERS, day: DAY });
  // A mainland in the north and one in the south, with a gulf of the sea between them.
  const lands = [
    [-30, 10, 90, 40],
    [-30, -40, 90, 0],
  ].map(([west = 0, south = 0, east = 0, north = 0]) => [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]);
  const of = <G extends Geometry>(geometry: G, properties: object) => ({
    type: 'FeatureCollection' as const,
    features: [{ type: 'Feature' as const, properties, geometry }],
  });
  const boundaries = {
    countries: of({ type: 'MultiPolygon', coordinates: lands.map((ring) => [ring]) }, { id: 'x', disputed: false }),
    lakes: none,
    lines: of({ type: 'MultiLineString', coordinates: lands }, { kind: 'coast' }),
  };
  const landIn = (bounds: [number, number, number, number]) => {
    const drawing = drawMap(world, boundaries, themes.day, mercatorPaper(planeOf(bounds)));
    const shapes = drawing.match(/<path[^>]*>/g) ?? [];
    return /\sd="([^"]*)"/.exec(shapes.find((shape) => shape.includes(`fill="${themes.day.land}"`)) ?? '')?.[1] ?? '';
  };
  expect(landIn(world.bounds)).not.toContain('z');
  // Each of the two lands is closed along the edge of the drawing.
  expect(landIn([20, -8, 40, 18]).match(/z/g)).toHaveLength(2);
});

test('a home country is never filled for its territory', () => {
  const djibouti = describeMap({ atlas, language: english, data, layers: LAYERS, day: DAY, regionId: 'djibouti-code' });
  expect(djibouti.classes.get('REU')).toBe('eligible');
  expect(djibouti.classes.has('FRA')).toBe(false);
  const caribbean = describeMap({ atlas, language: english, data, layers: LAYERS, day: DAY, regionId: 'wider-caribbean' });
  for (const id of ['FRA', 'GBR', 'NLD', 'USA']) expect(caribbean.classes.has(id)).toBe(false);
  expect(caribbean.classes.get('PRI')).toBe('latest');
});

test('areas are drawn in their validity: today the corridor, in 2016 the second High Risk Area', () => {
  const ids = (day: string) =>
    describeMap({ atlas, language: english, data, layers: LAYERS, day, regionId: 'djibouti-code' }).limits.features.map((feature) => feature.properties.areaId);
  expect(ids(DAY)).toContain('irtc');
  expect(ids(DAY).filter((id) => id.startsWith('wio-hra'))).toEqual([]);
  expect(ids('2016-06-01').filter((id) => id.startsWith('wio-hra'))).toEqual(['wio-hra-2']);
});

test('every State, centre and drawn area of a region can be reached', () => {
  const map = describeMap({ atlas, language: english, data, layers: LAYERS, day: DAY, regionId: 'djibouti-code' });
  const ids = map.targets.map((target) => target.id);
  expect(ids).toEqual(expect.arrayContaining(['KEN', 'SYC', 'MDV', 'rmrcc', 'remisc', 'irtc']));
  expect(map.targets.every((target) => target.name && target.detail)).toBe(true);
});

test('each target of a region stands once, an area of several parts too', () => {
  for (const { regionId } of atlas.region) {
    const ids = describeMap({ atlas, language: english, data, layers: LAYERS, day: DAY, regionId }).targets.map(({ kind, id }) => `${kind}.${id}`);
    expect(ids).toEqual([...new Set(ids)]);
  }
});

test('small island States are points of their own', () => {
  const map = describeMap({ atlas, language: english, data, layers: LAYERS, day: DAY, regionId: 'pacific-islands' });
  const small = map.states.features.filter((feature) => feature.properties.small).map((feature) => feature.properties.iso3);
  expect(small).toEqual(expect.arrayContaining(['NRU', 'TUV', 'NIU', 'COK', 'PLW', 'MHL', 'KIR', 'TON']));
});

test('a clipped disc lies within its radius and on its own side of the bisector', () => {
  const radius = 3.33;
  const position = fc.tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -75, max: 75, noNaN: true }));
  fc.assert(
    fc.property(position, fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 0.2, max: 3, noNaN: true }), ([lon, lat], dx, dy) => {
      const [centre, other] = [toVector([lon, lat]), toVector([lon + dx, lat + dy])];
      const dot = (a: number[], b: number[]) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
      for (const vector of clipByBisector(circle([lon, lat], radius, 40), centre, other)) {
        expect(dot(vector, centre)).toBeGreaterThanOrEqual(Math.cos((radius * Math.PI) / 180) - 1e-9);
        expect(dot(vector, centre)).toBeGreaterThanOrEqual(dot(vector, other) - 1e-9);
        const [backLon = 0, backLat = 0] = toPosition(vector);
        expect(
          toVector([backLon, backLat])
            .map((value, index) => value - (vector[index] ?? 0))
            .every((difference) => Math.abs(difference) < 1e-9),
        ).toBe(true);
      }
      for (const ring of flatRings(circle([lon, lat], radius, 40))) {
        expect(ring.every(([x = 0]) => x >= -180.0001 && x <= 180.0001)).toBe(true);
        expect(Math.max(...ring.map(([x = 0]) => x)) - Math.min(...ring.map(([x = 0]) => x))).toBeLessThan(60);
      }
    }),
  );
});

test('positions read as on a chart', () => {
  expect(formatPosition(12.4417, 43.2833)).toBe('12°26.5′N 043°17.0′E');
  expect(formatPosition(-0.9999, 181)).toBe('01°00.0′S 179°00.0′W');
});

test('the scale bar is round and fits', () => {
  fc.assert(
    fc.property(fc.double({ min: -70, max: 70, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true }), (lat, zoom) => {
      const { length, px } = scaleBar(lat, zoom, 190, 'nauticalMiles');
      expect(px).toBeLessThanOrEqual(190.001);
      expect(px).toBeGreaterThan(70);
      expect(String(length).replace(/[0.]/g, '')).toMatch(/^[125]$/);
    }),
  );
});

test('an enclave is a hole in the State around it: Lesotho is no part of South Africa', () => {
  const { countries } = flatBoundaries();
  const geometry = countries.features.find((feature) => feature.properties?.id === 'ZAF')?.geometry as MultiPolygon | Polygon;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const near = (ring: number[][]) => ring.every(([lon = 0, lat = 0]) => lon > 26.5 && lon < 30 && lat > -31 && lat < -28);
  expect(polygons.filter(([outer = []]) => near(outer as number[][]))).toEqual([]);
  expect(polygons.flatMap((rings) => rings.slice(1)).some((ring) => near(ring as number[][]))).toBe(true);
});

test('a coast in pieces is the same coast: every step of every line once, each piece in one cell of 15 degrees and its next step', () => {
  const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -80, max: 80 }));
  const lines = fc.array(fc.array(position, { minLength: 2, maxLength: 12 }), { maxLength: 4 });
  const stepsOf = (all: number[][][]) => all.flatMap((line) => line.slice(1).map((point, index) => `${line[index]} ${point}`)).sort();
  const cellOf = ([lon = 0, lat = 0]: number[]) => `${Math.floor(lon / 15)} ${Math.floor(lat / 15)}`;
  fc.assert(
    fc.property(lines, (coordinates) => {
      const found = splitByCell([{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }]);
      const parts = found.map((piece) => (piece.type === 'MultiLineString' ? piece.coordinates : []));
      expect(stepsOf(parts.flat())).toEqual(stepsOf(coordinates));
      for (const part of parts) expect(new Set(part.flatMap((line) => line.slice(0, -1).map(cellOf))).size).toBe(1);
    }),
  );
});

test('boundaries are read as short numbers, no further from the file than half a thousandth of a degree', () => {
  const topology = {
    type: 'Topology',
    transform: { scale: [0.01800090004500225, 0.008681316710441504], translate: [-180, -90] },
    arcs: [
      packLine([
        [6107, 11821],
        [5, -8],
      ]),
    ],
    objects: Object.fromEntries(
      ['countries', 'lakes', 'lines'].map((name) => [name, { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0] }] }]),
    ),
  };
  expect(readBoundaries(topology).lines.features[0]?.geometry).toEqual({
    type: 'LineString',
    coordinates: [
      [-70.069, 12.622],
      [-69.978, 12.552],
    ],
  });
});
