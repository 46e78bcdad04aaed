import { bbox } from '@turf/turf';
import { expect, test } from 'vitest';
import { flatBoundaries } from '../../geo/steps/boundaries.ts';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { buildInsets } from '../../geo/steps/insets.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { none } from '../../src/map/describe/describeShared.ts';
import { insetSize, insetSvg } from '../../src/render/insetSvg.ts';
import { themes } from '../../src/theme/tokens.ts';
import { smallMap } from '../smallMap.ts';
import { SMALL_ROOT, smallAtlas } from './smallAtlas.ts';

const tables = readTables(SMALL_ROOT, readDescriptor(ATLAS_ROOT));

test('a plan has the finer coast, divided among the States of the other maps, within its bounds', async () => {
  const boundaries = flatBoundaries();
  const [row] = smallAtlas.insets;
  if (!row) throw new Error('the small atlas has lost its plan');
  const [plan] = (await buildInsets(tables, boundaries)).get(row.regionId) ?? [];
  if (!plan) throw new Error('no plan was built');
  expect(plan.insetId).toBe(row.insetId);
  expect(plan.countries.features.map(({ properties }) => properties?.id)).toEqual(expect.arrayContaining(['DNK', 'SWE']));
  for (const { geometry } of plan.countries.features) {
    const [west, south, east, north] = bbox(geometry);
    expect(west > row.lonMin - 1 && east < row.lonMax + 1 && south > row.latMin - 1 && north < row.latMax + 1).toBe(true);
  }
  const within = ([lon = 0, lat = 0]: number[]) => lon > row.lonMin && lon < row.lonMax && lat > row.latMin && lat < row.latMax;
  const pointsOf = (lines: typeof plan.lines) =>
    lines.features.filter(({ properties }) => properties?.kind === 'coast').flatMap(({ geometry }) => geometry.coordinates.flat().filter(within)).length;
  expect(pointsOf(plan.lines)).toBeGreaterThan(1.5 * pointsOf(boundaries.lines));
}, 60_000);

test('a plan is drawn with its title in a frame of its own proportions', () => {
  const bounds: [number, number, number, number] = [0, 0, 10, 5];
  const shapes = { insetId: 'one', countries: none<never>(), lines: none<never>() };
  const { width, height } = insetSize(bounds);
  const svg = insetSvg({ map: smallMap('amber-sound'), shapes, bounds, title: 'Narrows & sound', direction: 'ltr' }, themes.day, 'one-');
  expect(width).toBeGreaterThan(height);
  expect(svg).toContain('Narrows &amp; sound');
  expect(svg).not.toMatch(/NaN|undefined/);
  expect([...svg.matchAll(/ id="([^"]*)"/g)].every(([, id]) => id?.startsWith('one-'))).toBe(true);
});
