import { expect, test } from 'vitest';
import { focusCell } from '../../src/atlas/focus.ts';
import { findFigure } from '../../src/figures/registry.ts';
import { activitiesOf, ownAtlas, sectorCounts } from '../../src/figures/shared/ownAtlas.ts';
import { ownNear } from '../../src/import/ownNear.ts';
import { themes } from '../../src/theme/tokens.ts';
import { english } from './atlas.ts';
import { openFile } from './ownFile.ts';
import { IATI } from './ownSeeds.ts';
import { smallAtlas } from './smallAtlas.ts';

const layerOf = async (name: string, text: string) => (await openFile(name, text)).layer();

test('activities of IATI become programmes with phases, States, payers and a status that their dates decide', async () => {
  const { programmes } = await layerOf('a.xml', IATI);
  expect(programmes.map(({ id, parent, states, sectors }) => ({ id, parent, states, sectors }))).toEqual([
    { id: 'XX-1', parent: '', states: ['YEM'], sectors: ['1:21040'] },
    { id: 'XX-1-A', parent: 'XX-1', states: ['IDN'], sectors: ['1:15210 Security'] },
  ]);
  const own = ownAtlas(smallAtlas, programmes, {});
  expect(own.programmes.map(({ name, start, end, endBasis, funders, status }) => ({ name, start, end, endBasis, funders, status }))).toEqual([
    { name: 'Ports', start: '2020-01-01', end: '2026-12-31', endBasis: 'planned', funders: ['Funder'], status: 'running' },
  ]);
  expect(own.phases.map(({ name, programmeId }) => [name, programmeId])).toEqual([['Phase', own.programmes[0]?.programmeId]]);
  expect(own.programmeStates.map(({ iso3 }) => iso3)).toEqual(['YEM', 'IDN']);
  const context = { atlas: own, language: english, day: '2026-11-26', theme: themes.day, width: 900 };
  const timeline = findFigure('programme-timeline')?.make(context, {});
  expect(timeline?.table.rows.map(([name, phase, , , , , funders]) => [name, phase, funders])).toEqual([
    ['Ports', '', 'Funder'],
    ['Ports', 'Phase', 'Funder'],
  ]);
});

test('activities of a file without line ends stay apart, each with its own States', async () => {
  const session = await openFile('a.xml', IATI.replaceAll('\n', '').replace('<related-activity ref="XX-1" type="1"/>', ''));
  expect(session.rows([0, 1]).map(({ line }) => line)).toEqual([1, 2]);
  const own = ownAtlas(smallAtlas, session.layer().programmes, {});
  expect(new Set(own.programmes.map(({ programmeId }) => programmeId)).size).toBe(2);
  expect(own.programmeStates.map(({ iso3 }) => iso3)).toEqual(['YEM', 'IDN']);
  expect(new Set(own.programmeStates.map(({ programmeId }) => programmeId)).size).toBe(2);
});

test('a sector or a word stands for an activity where a person says so, and fills that cell of the focus matrix; nothing is guessed', async () => {
  const { programmes } = await layerOf('a.xml', IATI);
  const [role] = smallAtlas.regionStates;
  const [activity, other] = smallAtlas.activities;
  if (!role || !activity || !other) throw new Error('the small atlas has no State or activities');
  const inRegion = programmes.map((one) => ({ ...one, states: [role.iso3] }));
  const key = '1:15210 Security';
  expect(sectorCounts(inRegion).map(({ sector }) => sector)).toEqual(['1:21040', key]);
  expect(ownAtlas(smallAtlas, inRegion, {}).programmeActivities).toEqual([]);
  const own = ownAtlas(smallAtlas, inRegion, { [key]: activity.activityId });
  const working = ({ running, unknown }: ReturnType<typeof focusCell>) => [...running, ...unknown].map(({ name }) => name);
  const { regionId = '' } = own.programmes[0] ?? {};
  expect(working(focusCell(own, regionId, activity.activityId, '2026-11-26'))).toEqual(['Ports']);
  expect(working(focusCell(own, regionId, other.activityId, '2026-11-26'))).toEqual([]);
  expect(inRegion.map((one) => activitiesOf(one, { ports: other.activityId }))).toEqual([[other.activityId], []]);
});

test('around a place stand the rows within a distance, the nearest first, also over the antimeridian, and the areas that hold it', async () => {
  const list = await layerOf('a.csv', 'Name,Lat,Lon\nfar,10,10\nnear,0,179.9\nnearer,0,-179.95\nnone,,\n');
  const { near } = ownNear(list, { lat: 0, lon: 180 }, 10, () => true);
  expect(near.map(({ row, distanceNm }) => [row, Math.round(distanceNm)])).toEqual([
    [2, 3],
    [1, 6],
  ]);
  expect(ownNear(list, { lat: 0, lon: 180 }, 10, (row) => row !== 2).near.map(({ row }) => row)).toEqual([1]);
  const square = { type: 'Polygon', coordinates: [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]] }; // biome-ignore format: one square
  const areas = await layerOf(
    'a.geojson',
    JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: 'A' }, geometry: square }] }),
  );
  expect(ownNear(areas, { lat: 1, lon: 1 }, 10, () => true).inside).toEqual([0]);
  expect(ownNear(areas, { lat: 3, lon: 1 }, 10, () => true).inside).toEqual([]);
});
