import { expect, test } from 'vitest';
import { ownYears } from '../../src/figures/incidents/ownIncidents.ts';
import { ownBounds } from '../../src/import/ownBounds.ts';
import { ownDots } from '../../src/import/ownDots.ts';
import type { OwnLayer } from '../../src/import/ownLayer.ts';
import { isShown, shownCount, shownSpans } from '../../src/import/shownRows.ts';
import { MOST_DOTS } from '../../src/map/describe/dotCells.ts';
import { mapKey } from '../../src/map/describe/mapKey.ts';
import { ownCells, ownFeatures } from '../../src/map/describe/ownFeatures.ts';
import { dotPlaces } from '../../src/map/drawn/dots.ts';
import { drawMap } from '../../src/map/drawn/drawMap.ts';
import { mercatorPaper } from '../../src/map/drawn/paper.ts';
import { buildStyle } from '../../src/map/live/style.ts';
import { planeOf } from '../../src/map/projection/plane.ts';
import { mapNodes } from '../../src/render/slides/mapNodes.ts';
import { mapStage } from '../../src/render/slides/stage.ts';
import { themes } from '../../src/theme/tokens.ts';
import { smallBoundaries, smallMap } from '../smallMap.ts';
import { english } from './atlas.ts';
import { openFile } from './ownFile.ts';
import { smallAtlas } from './smallAtlas.ts';

const LIST = 'Date,Lat,Lon,Type\n2019-03-05,59,20,Boarding\n2020-06-01,58,19,Hijacked\n2020,57,18,Boarding\n,60,21,Boarding\n2019-01-01,,,Boarding\n';
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const year = (value: number) => ({ from: day(`${value}-01-01`), to: day(`${value}-12-31`) });

async function layerOf(text: string, name = 'list.csv'): Promise<OwnLayer> {
  return (await openFile(name, text)).layer();
}

test('a range of days shows what meets it and what has no date', async () => {
  const layer = await layerOf(LIST);
  const shown = (range: Parameters<typeof isShown>[2]) => [0, 1, 2, 3].filter((row) => isShown(layer, row, range));
  expect(shown(undefined)).toEqual([0, 1, 2, 3]);
  expect(shown(year(2019))).toEqual([0, 3]);
  expect(shown({ from: day('2020-01-01'), to: day('2020-03-31') })).toEqual([2, 3]);
  expect(shownCount(layer, year(2020))).toBe(3);
});

test('the dots of any range are those that each dot asked alone would give: short and long ones, without date, over the turn of a year', () => {
  const layer = many(400);
  const span = (row: number) => (row % 7 === 0 ? 0 : row % 11 === 0 ? 4000 : row % 5 === 0 ? 300 : 1);
  const from = layer.from.map((_, row) => (row % 13 === 0 ? Number.NaN : 10_000 + ((row * 37) % 2000)));
  const changed = { ...layer, from, to: from.map((day, row) => day + span(row)) };
  const dots = ownDots(changed);
  for (let first = 9990; first < 12_100; first += 61)
    for (const days of [0, 30, 365, 5000]) {
      const range = { from: first, to: first + days };
      const shown = shownSpans(dots, range).flatMap(([from, end]) => [...dots.row.subarray(from, end)]);
      expect(shown.sort((a, b) => a - b)).toEqual([...layer.from.keys()].filter((row) => isShown(changed, row, range)));
      expect(shownCount({ ...changed, dots }, range)).toBe(shown.length);
    }
});

test('rows are dots by kind, on the drawn map, the live map, a slide and in the key', async () => {
  const own = ownFeatures([await layerOf(LIST)], undefined);
  const map = { ...smallMap(), ...own };
  expect(own.ownDots.features.map(({ properties, geometry }) => [properties.kind, geometry.coordinates.length])).toEqual([
    [2, 3],
    [0, 1],
  ]);
  const before = drawMap(smallMap(), smallBoundaries, themes.day, mercatorPaper(planeOf(map.bounds)));
  const drawn = drawMap(map, smallBoundaries, themes.day, mercatorPaper(planeOf(map.bounds)));
  expect(drawn.match(/h0/g)?.length).toBe((before.match(/h0/g)?.length ?? 0) + 8);
  const style = buildStyle(map, themes.day, { boundaries: 'https://host/b.json', tiles: 'https://host/{z}/{x}/{y}.pbf' }, 'mercator');
  expect(style.layers.filter((layer) => 'source' in layer && layer.source === 'ownDots').length).toBeGreaterThan(0);
  expect(ownLabels(map)).toEqual(['hijacking (own data)', 'boarding, robbery (own data)']);
  const count = (description: typeof map) => JSON.stringify(mapNodes(picture(description))).length;
  expect(count(map)).toBeGreaterThan(count({ ...smallMap() }));
});

const ownLabels = (map: ReturnType<typeof smallMap>) => mapKey(map, english, smallAtlas).flatMap((entry) => (entry.kind === 'own' ? [entry.label] : []));

test('a page of a presentation names own files before the sources of the atlas', async () => {
  const map = { ...smallMap(), ...ownFeatures([await layerOf(LIST)], undefined) };
  const view = { ...picture(map), title: 'A map', subtitle: '', summary: '' };
  const [page] = mapStage(view, { atlas: smallAtlas, language: english, day: '2026-03-15', address: '' });
  expect(page?.draw('a-')).toContain('Own data: list.csv, not part of the atlas.');
});

test('the bounds of own rows hold their points, lines and areas, over the antimeridian too', async () => {
  expect(ownBounds(await layerOf(LIST))).toEqual([17.5, 56.5, 21.5, 60.5]);
  expect(ownBounds(await layerOf('Lat,Lon\n-17,179\n-18,-178\n'))).toEqual([178.5, -18.5, 182.5, -16.5]);
  const line = '{"type":"Feature","properties":{"name":"A"},"geometry":{"type":"LineString","coordinates":[[10,1],[20,5]]}}';
  expect(ownBounds(await layerOf(line, 'a.geojson'))).toEqual([9.5, 0.5, 20.5, 5.5]);
  expect(ownBounds(await layerOf('Date,Name\n2019-03-05,A\n'))).toBeNull();
});

test('in the key rows without kinds, and lines and areas, go by the name of their own file', async () => {
  const track = JSON.stringify({
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'LineString',
      coordinates: [
        [18, 58],
        [20, 60],
      ],
    },
  });
  const layers = [await layerOf(LIST), await layerOf('Name,Lat,Lon\nBuoy,59,20\n', 'buoys.csv'), await layerOf(track, 'track.geojson')];
  expect(ownLabels({ ...smallMap(), ...ownFeatures(layers, undefined) })).toEqual([
    'buoys.csv',
    'hijacking (own data)',
    'boarding, robbery (own data)',
    'track.geojson',
  ]);
});

function picture(map: ReturnType<typeof smallMap>): Parameters<typeof mapNodes>[0] {
  return {
    map,
    boundaries: smallBoundaries,
    theme: themes.paper,
    camera: { lat: 58, lon: 19, zoom: 4 },
    projection: 'mercator',
    width: 640,
    height: 480,
    band: 0,
    scale: { miles: 'NM', number: String },
    nameOf: (iso3) => iso3,
    classOf: (value) => value,
    groupName: String,
  };
}

test('of a hundred thousand dots on the same places each place is drawn once', () => {
  const coordinates = Array.from({ length: 100_000 }, (_, index) => [(index % 10) * 4, 58]);
  const feature = { type: 'Feature', properties: {}, geometry: { type: 'MultiPoint', coordinates } } as const;
  expect(dotPlaces([feature as never], mercatorPaper(planeOf(smallMap().bounds)))).toHaveLength(10);
});

test('areas and lines of a file are drawn as limits', async () => {
  const area = {
    type: 'Polygon',
    coordinates: [
      [
        [18, 58],
        [20, 58],
        [20, 60],
        [18, 58],
      ],
    ],
  };
  const own = ownFeatures([await layerOf(JSON.stringify({ type: 'Feature', properties: { name: 'A' }, geometry: area }), 'area.geojson')], undefined);
  const drawn = drawMap({ ...smallMap(), ...own }, smallBoundaries, themes.day, mercatorPaper(planeOf(smallMap().bounds)));
  expect(drawn).toContain(`fill="${themes.day.limit}" fill-opacity="0.08"`);
});

test('rows are counted by the year that they begin in, years without any included, rows without a date not', async () => {
  const years = ownYears(await layerOf('Date,Lat,Lon,Type\n2017-03-05,59,20,Boarding\n2019,58,19,Hijacked\n,57,18,Boarding\n'));
  expect(years.map(({ year: own, total, counts }) => [own, total, counts.boarding_robbery, counts.hijack])).toEqual([
    [2017, 1, 1, 0],
    [2018, 0, 0, 0],
    [2019, 1, 0, 1],
  ]);
});

test('several places of one row are as many dots', async () => {
  const places = {
    type: 'GeometryCollection',
    geometries: [
      {
        type: 'MultiPoint',
        coordinates: [
          [18, 58],
          [19, 58],
        ],
      },
      { type: 'Point', coordinates: [20, 58] },
    ],
  };
  const own = ownFeatures([await layerOf(JSON.stringify({ type: 'Feature', properties: { name: 'A' }, geometry: places }), 'a.geojson')], undefined);
  expect(own.ownDots.features[0]?.geometry.coordinates).toHaveLength(3);
});

/** Rows that lie all over a sea, of every kind in turn. */
function many(count: number): OwnLayer {
  const of = (value: (row: number) => number) => Float64Array.from({ length: count }, (_, row) => value(row));
  const days = of((row) => 10_000 + (row % 9000));
  const place = { lat: of((row) => ((row * 7.13) % 120) - 60), lon: of((row) => ((row * 3.77) % 360) - 180) };
  const rows = { isIncidents: true, ...place, from: days, to: days, kind: Uint8Array.from({ length: count }, (_, row) => row % 8), shapes: [] };
  return { name: 'many.csv', ...rows, dots: ownDots(rows), programmes: [], states: new Map() };
}
const dotsOf = (features: ReturnType<typeof ownFeatures>) => features.ownDots.features.reduce((sum, { geometry }) => sum + geometry.coordinates.length, 0);

test('of very many rows a map gets as many dots as it can draw, the gravest of each place; near the camera every row that can be told apart', () => {
  const layer = many(300_000);
  expect(dotsOf(ownFeatures([many(9000)], undefined))).toBe(9000);
  const world = ownFeatures([layer], undefined);
  expect(dotsOf(world)).toBeGreaterThan(1000);
  expect(dotsOf(world)).toBeLessThanOrEqual(MOST_DOTS);
  const near = ownFeatures([layer], undefined, ownCells([layer], { lat: 10, lon: 50, zoom: 7 }));
  const places = (all: readonly (readonly (number | undefined)[])[]) => new Set(all.map(([lon = 0, lat = 0]) => `${lon.toFixed(2)} ${lat.toFixed(2)}`));
  const inSight = (lon = 0, lat = 0) => Math.abs(lon - 50) < 1 && Math.abs(lat - 10) < 1;
  const shown = near.ownDots.features.flatMap(({ geometry }) => geometry.coordinates.filter(([lon, lat]) => inSight(lon, lat)));
  const all = Array.from(layer.lat, (lat, row) => [layer.lon[row], lat] as const).filter(([lon, lat]) => inSight(lon, lat));
  expect(places(shown)).toEqual(places(all));
  const twins = many(MOST_DOTS + 1);
  twins.dots.lat.fill(0);
  twins.dots.lon.fill(0);
  expect(ownFeatures([twins], undefined).ownDots.features.map(({ properties }) => properties.kind)).toEqual([0]);
});
