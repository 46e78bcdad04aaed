import { bboxPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { facedInwards } from '../../geo/steps/facedInwards.ts';
import { isOnLand } from '../../geo/steps/land.ts';
import { mainSea } from '../../geo/steps/mainSea.ts';
import type { Row, Tables } from '../../geo/steps/rows.ts';
import { zoneShapes } from '../../geo/steps/zones.ts';
import { teeDashes } from '../../src/map/look/teeDashes.ts';

const row = (table: string, cells: Record<string, string>): Row => ({ table, folder: 'test', file: '', line: 1, cells }) as unknown as Row;
const box = (...edges: [west: number, south: number, east: number, north: number]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [bboxPolygon(edges).geometry.coordinates],
});

/** Two zones side by side off Portugal, whose waters reach over its land, and one of all waters. */
const tables = {
  rows: new Map([
    ['areas', ['north', 'south', 'both'].map((id) => row('areas', { area_id: id, region_id: 'test', kind: 'zone' }))],
    [
      'zone_states',
      [
        ['north', 'AAA'],
        ['south', 'BBB'],
        ['both', 'AAA'],
        ['both', 'BBB'],
      ].map(([area_id = '', iso3 = '']) => row('zone_states', { area_id, iso3 })),
    ],
  ]),
} as unknown as Tables;
const waters = [
  { type: 'Feature' as const, properties: { region: 'test', iso3: 'AAA' }, geometry: box(-12, 40, -7.5, 41.5) },
  { type: 'Feature' as const, properties: { region: 'test', iso3: 'BBB' }, geometry: box(-12, 38, -7.5, 40) },
  { type: 'Feature' as const, properties: { region: 'test', iso3: '' }, geometry: box(-12, 38, -7.5, 41.5) },
];

test('the line between two zones stands once, no limit runs over land, each zone is named at sea, and one of all waters is left out', async () => {
  const { limits, names } = await zoneShapes(tables, 'test', waters, await mainSea());
  const [between] = limits.features.filter(({ properties }) => properties.areas.length === 2);
  expect(limits.features.map(({ properties }) => properties.areas)).toEqual([['north', 'south'], ['north'], ['south']]);
  for (const [lon = 0, lat = 0] of between?.geometry.coordinates.flat() ?? []) {
    expect(Math.abs(lat - 40)).toBeLessThan(0.1);
    expect(lon).toBeLessThan(-8.7);
  }
  const corners = limits.features.flatMap(({ geometry }) => geometry.coordinates.flatMap((line) => line.slice(1, -1)));
  expect(corners.filter(([lon = 0]) => lon > -8.5)).toEqual([]);
  expect(names.features.map(({ properties }) => properties.areaId)).toEqual(['north', 'south']);
  expect(names.features.filter(({ geometry }) => isOnLand(geometry.coordinates))).toEqual([]);
}, 60_000);

test('the area of a limit lies to its left: in the shape that the coast closes, else where land is nearer', () => {
  const line = (areaId: string, coordinates: number[][]) => ({
    type: 'Feature' as const,
    properties: { areaId, approximate: true },
    geometry: { type: 'MultiLineString' as const, coordinates: [coordinates] },
  });
  const north = [
    [-14, 39],
    [-14, 41],
  ];
  const closed = { type: 'FeatureCollection' as const, features: [{ type: 'Feature' as const, properties: { areaId: 'west' }, geometry: westOf14 }] };
  const faced = facedInwards({ type: 'FeatureCollection', features: [line('coast', north), line('west', north.toReversed())] }, closed);
  expect(faced.features.map(({ geometry }) => geometry.coordinates[0])).toEqual([north.toReversed(), north]);
});

const westOf14 = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [-20, 30],
      [-14, 30],
      [-14, 50],
      [-20, 50],
      [-20, 30],
    ],
  ],
};

test('a limit is drawn in dashes, each with a stem to its left in the middle, around corners too', () => {
  expect(teeDashes('M0 0H25', 1)).toBe('M0,0L15,0M7.5,0L7.5,-6M22,0L25,0');
  expect(teeDashes('M0 0H10V20', 1)).toBe('M0,0L10,0L10,5M7.5,0L7.5,-6M10,12L10,20M10,19.5L16,19.5');
  expect(teeDashes('M0 0V40', 2)).toBe('M0,0L0,30M0,15L12,15');
});
