import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { focusCell } from '../../src/atlas/focus.ts';
import type { Atlas } from '../../src/atlas/records.ts';
import { isEndUnconfirmed } from '../../src/atlas/status.ts';
import { makeFigure } from '../../src/figures/registry.ts';
import { marksOf } from '../../src/figures/shared/scene.ts';
import { textWidth, WIDER } from '../../src/lib/text/textWidth.ts';
import { themes } from '../../src/theme/tokens.ts';
import { arabic, DAY, english, atlas as realAtlas } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const claim = { programmeId: 'world-beacon', activityId: 'piracy', basis: 'stated' as const, note: '', sources: ['global-s1'] };
const running = (atlas: Atlas, regionId: string, day = '2026-03-15') => focusCell(atlas, regionId, 'piracy', day).running.map((row) => row.programmeId);

test('a row for one region holds there and in no other region of the programme', () => {
  const atlas = { ...smallAtlas, programmeActivities: [{ ...claim, regionId: 'copper-reef' }] };
  expect(running(atlas, 'copper-reef')).toEqual(['world-beacon']);
  expect(running(atlas, 'amber-sound')).toEqual([]);
});

test('a row without a region holds in every region of the programme', () => {
  const atlas = { ...smallAtlas, programmeActivities: [{ ...claim, regionId: '' }] };
  expect(['global', 'copper-reef', 'amber-sound'].map((region) => running(atlas, region))).toEqual([['world-beacon'], ['world-beacon'], ['world-beacon']]);
});

test('a programme counts in a further region from the start to the end of its link', () => {
  const link = { regionId: 'amber-sound', programmeId: 'world-beacon', start: '2010', end: '2014-06', sources: ['global-s1'] };
  const atlas = { ...smallAtlas, programmeActivities: [{ ...claim, regionId: '' }], regionProgrammes: [link] };
  const days = ['2009-12-31', '2010-06-01', '2014-06-30', '2014-07-01'];
  expect(days.map((day) => running(atlas, 'amber-sound', day).length)).toEqual([0, 1, 1, 0]);
  expect(days.map((day) => running(atlas, 'global', day).length)).toEqual([1, 1, 1, 1]);
});

test('a worldwide claim is told apart from one for the region, but not in the worldwide region itself', () => {
  const cell = (activity: string, region: string, atlas: Atlas = smallAtlas) => focusCell(atlas, region, activity, '2026-03-15').state;
  expect(cell('oil-pollution', 'amber-sound')).toBe('worldwide');
  expect(cell('oil-pollution', 'global')).toBe('running');
  const row = { ...claim, activityId: 'oil-pollution', regionId: 'amber-sound' };
  const withOwn = smallAtlas.programmeActivities.map((entry) => (entry.activityId === row.activityId ? row : entry));
  expect(cell('oil-pollution', 'amber-sound', { ...smallAtlas, programmeActivities: withOwn })).toBe('running');
});

test('a claim for one region alone: worked on there, a gap beside it', () => {
  expect(focusCell(smallAtlas, 'copper-reef', 'armed-robbery', '2026-03-15').running.map((row) => row.programmeId)).toEqual(['world-beacon']);
  expect(focusCell(smallAtlas, 'amber-sound', 'armed-robbery', '2026-03-15').state).toBe('gap');
});

/** Cells worked out from the same tables by another program; the file stands beside the repository where the facts are prepared. */
const oracle = ['../../../shared', '../../../../shared']
  .map((folder) => new URL(`${folder}/facts/matrix-check.csv`, import.meta.url))
  .find((file) => existsSync(file));

test.skipIf(!oracle)('every cell is as worked out by another program, where its file stands (../shared/facts/matrix-check.csv)', () => {
  const rows: Record<string, string>[] = parse(readFileSync(oracle as URL), { columns: true });
  const list = (ids: string[]) => [...ids].sort().join(';');
  // The other program took some planned ends that have passed for ends; here their programmes are of unknown status.
  const unconfirmed = new Set(realAtlas.programmes.filter((row) => isEndUnconfirmed(row, '2026-11-25')).map(idOf));
  const decided = (ids: string[]) => list(ids.filter((id) => !unconfirmed.has(id)));
  const found = rows.map(({ region_id = '', activity_id = '' }) => {
    const { state, coverages, running, unknown } = focusCell(realAtlas, region_id, activity_id, '2026-11-25');
    return [region_id, activity_id, state, list(coverages.map((row) => row.instrumentId)), list(running.map(idOf)), decided(unknown.map(idOf))].join();
  });
  const wanted = rows.map(({ region_id, activity_id, state = '', worldwide_only, named_in = '', running = '', unknown = '' }) =>
    [
      region_id,
      activity_id,
      state === 'running' && worldwide_only ? 'worldwide' : state,
      ...[named_in, running].map((ids) => list(ids.split(';'))),
      decided(unknown.split(';')),
    ].join(),
  );
  expect(found).toEqual(wanted);
});

const idOf = (row: { programmeId: string }) => row.programmeId;

test.each([english, arabic])('the names beside the cells of a narrow matrix end within it in Arial too ($code)', (language) => {
  const { scene } = makeFigure('focus-matrix', { atlas: smallAtlas, language, theme: themes.day, day: DAY, width: 330, regionId: 'amber-sound' });
  const lines = marksOf(scene ?? { width: 0, height: 0, nodes: [] }).flatMap(({ children }) => children.filter((node) => node.kind === 'text'));
  const names = lines.filter(({ anchor }) => anchor !== 'middle');
  expect(names.length).toBeGreaterThan(3);
  for (const { x, text, size, anchor } of names) {
    const room = anchor === 'end' ? x : 330 - x;
    expect(textWidth(text, size) * WIDER, text).toBeLessThanOrEqual(room);
  }
});

test.each([320, 358])('on %i px the cells of all regions stand apart and end within the figure', (width) => {
  const { scene } = makeFigure('focus-matrix', { atlas: realAtlas, language: english, theme: themes.day, day: DAY, width });
  const spans = (scene ? marksOf(scene) : []).flatMap(({ children }) =>
    children.flatMap((node) => (node.kind === 'rect' ? [{ y: node.y + node.height / 2, left: node.x, right: node.x + node.width }] : [])),
  );
  expect(spans.length).toBeGreaterThan(50);
  expect(spans.filter(({ right }) => right > width)).toEqual([]);
  expect(spans.filter((a) => spans.some((b) => a !== b && a.y === b.y && a.left !== b.left && a.left < b.right && b.left < a.right))).toEqual([]);
});
