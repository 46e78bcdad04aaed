import { expect, test } from 'vitest';
import { derivedCells } from '../../geo/steps/derived.ts';
import type { Atlas } from '../../src/atlas/records.ts';
import { membersRange } from '../../src/atlas/taking.ts';
import { participationFigure } from '../../src/figures/participation/participationFigure.ts';
import { makeFigure } from '../../src/figures/registry.ts';
import { rangeWords } from '../../src/i18n/range.ts';
import { describeMap } from '../../src/map/describe/describeMap.ts';
import { mapKey } from '../../src/map/describe/mapKey.ts';
import type { MapData } from '../../src/map/describe/types.ts';
import { pageSummary, shownBasis } from '../../src/pages/pageSummary.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DEFAULT_LAYERS } from '../../src/view/viewState.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const REGION = { kind: 'region', id: 'copper-reef' } as const;
const unverified: Atlas = {
  ...smallAtlas,
  participations: smallAtlas.participations.map((row) => (row.instrumentId === 'copper-convention' ? { ...row, basis: 'unverified' } : row)),
};

const unverifiedCentres: Atlas = {
  ...smallAtlas,
  centres: smallAtlas.centres.map((row) => (row.regionId === 'copper-reef' ? { ...row, basis: 'unverified' } : row)),
};
const none = { type: 'FeatureCollection' as const, features: [] };
const data: MapData = {
  labels: { shapes: Object.fromEntries(smallAtlas.states.map(({ iso3 }, index) => [iso3, [index, 5, 90000]])), waters: [] },
  ...{ footprints: none, waters: null, areas: null },
};
const mapOf = (atlas: Atlas) => describeMap({ atlas, language: english, data, layers: DEFAULT_LAYERS, day: DAY, regionId: REGION.id });

test('the map wears the same sign at its counts and at what it says of a State or a centre', () => {
  const keyOf = (atlas: Atlas) => mapKey(mapOf(atlas), english, atlas).map(({ label }) => label);
  const detailsOf = (atlas: Atlas, kind: string) =>
    mapOf(atlas)
      .targets.filter((target) => target.kind === kind)
      .map(({ detail }) => detail);
  expect(keyOf(smallAtlas).join()).not.toContain('unverified');
  expect(keyOf(unverified).filter((label) => label.endsWith('(unverified)'))).not.toEqual([]);
  expect(detailsOf(unverified, 'state').some((detail) => detail.endsWith('(unverified)'))).toBe(true);
  expect(keyOf(unverifiedCentres).filter((label) => label.endsWith('(unverified)'))).not.toEqual([]);
  expect(detailsOf(unverifiedCentres, 'centre').every((detail) => detail.endsWith('(unverified)'))).toBe(true);
  expect(rangeWords(english, membersRange(unverified, REGION.id))).toContain('(unverified)');
});

test('a count of centres wears it in key figure, title and table', () => {
  const figure = pageSummary(unverifiedCentres, english, REGION, DAY)?.keyFigures.find(({ id }) => id === 'keysCentres');
  expect(figure && shownBasis(figure)).toBe('unverified');
  const { title, table } = makeFigure('centres', { atlas: unverifiedCentres, language: english, theme: themes.day, day: DAY, width: 800, regionId: REGION.id });
  expect(title).toContain('(unverified)');
  expect(table.rows.every((row) => row.at(-1)?.endsWith('(unverified)'))).toBe(true);
});

test('the build finds the centres that rest on unverified sources alone', () => {
  const row = (table: string, cells: Record<string, string>) => ({ table, cells, file: '', line: 1, folder: 'x' });
  const sources = [row('sources', { source_id: 'a', verification: 'unverified' }), row('sources', { source_id: 'b', verification: 'read' })];
  const cells = derivedCells({ rows: new Map([['sources', sources]]) });
  const basisOf = (ids: string) => cells(row('centres', { opened: '2010', sources: ids }))[1];
  expect([basisOf('a'), basisOf('a;b'), basisOf('b')]).toEqual(['unverified', '', '']);
});

test('a count is derived, which its source says; one that rests on unverified rows wears the one sign in sentence, key figure, table and file', () => {
  const [known, doubted] = [smallAtlas, unverified].map((atlas) => pageSummary(atlas, english, REGION, DAY));
  const figureOf = (summary: typeof known) => summary?.keyFigures.find(({ id }) => id === 'keysStates');
  expect(known?.sentence).not.toContain('unverified');
  expect(figureOf(known)).toMatchObject({ basis: 'derived' });
  expect(known?.keyFigures.filter(({ range }) => range).map(shownBasis)).toEqual(expect.arrayContaining(['']));
  expect(doubted?.sentence).toContain('(unverified)');
  expect(figureOf(doubted)?.basis).toBe('unverified');
  const table = participationFigure({ atlas: unverified, language: english, theme: themes.day, day: DAY, width: 800, regionId: REGION.id }).table;
  expect(table.rows.filter((row) => row.at(-1)?.endsWith('(unverified)')).length).toBeGreaterThan(3);
});
