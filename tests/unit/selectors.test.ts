import { describe, expect, test } from 'vitest';
import { focusCell } from '../../src/atlas/focus.ts';
import { statesWithPages } from '../../src/atlas/lookup.ts';
import { classCounts, latestInSequence, participationClasses, principalInstruments } from '../../src/atlas/participation.ts';
import { programmesOf, sharedOn } from '../../src/atlas/programmes.ts';
import { statusOn } from '../../src/atlas/status.ts';
import { DAY, parsed } from './atlas.ts';
import { smallAtlas, smallParsed } from './smallAtlas.ts';

test('every row of the real facts and of the invented ones fits the schema of the browser', () => {
  expect(parsed.problems).toEqual([]);
  expect(smallParsed.problems).toEqual([]);
});

describe('participation', () => {
  test('where instruments stand in sequence, members are told apart by how far they went', () => {
    expect(latestInSequence(principalInstruments(smallAtlas, 'amber-sound'))?.instrumentId).toBe('amber-amendment');
    expect(Object.fromEntries(participationClasses(smallAtlas, 'amber-sound'))).toEqual({
      DEU: 'first',
      DNK: 'first',
      EST: 'eligible',
      FIN: 'latest',
      FRA: 'first',
      LVA: 'observer',
      POL: 'eligible',
      SWE: 'latest',
    });
  });
  test('parallel instruments have no second class', () => {
    expect(principalInstruments(smallAtlas, 'copper-reef')).toHaveLength(2);
    expect(latestInSequence(principalInstruments(smallAtlas, 'copper-reef'))).toBeUndefined();
    expect(classCounts(participationClasses(smallAtlas, 'copper-reef'))).toEqual({ possible: 0, undated: 0, latest: 5, first: 0, eligible: 1, observer: 1 });
  });
  test('a protocol stands in sequence to the convention of its region', () => {
    const atlas = { ...smallAtlas, instruments: smallAtlas.instruments.map((row) => ({ ...row, kind: kinds[row.instrumentId] ?? row.kind })) };
    expect(latestInSequence(principalInstruments(atlas, 'copper-reef'))?.instrumentId).toBe('copper-declaration');
    expect(participationClasses(atlas, 'copper-reef').get('NZL')).toBe('first');
  });
});
const kinds: Record<string, 'protocol'> = { 'copper-declaration': 'protocol' };

describe('status on a day', () => {
  const span = { start: '2020', end: '2024', endBasis: 'stated', status: 'ended' } as const;
  test('dates decide where they reach', () => {
    expect(statusOn(span, '2019-12-31')).toBe('planned');
    expect(statusOn(span, '2022-06-01')).toBe('running');
    expect(statusOn(span, '2025-01-01')).toBe('ended');
  });
  test('a planned end that has passed unconfirmed leaves the status unknown', () => {
    expect(statusOn({ ...span, endBasis: 'planned', status: 'running' }, '2026-01-01')).toBe('unknown');
  });
  test('without dates the table holds', () => {
    expect(statusOn({ start: '', end: '', endBasis: '', status: 'unknown' }, DAY)).toBe('unknown');
  });
});

test('programmes of further regions count in a region', () => {
  const ids = programmesOf(smallAtlas, 'amber-sound').map((row) => row.programmeId);
  expect(ids).toEqual(expect.arrayContaining(['amber-watch', 'copper-lantern', 'world-beacon']));
  expect(ids).not.toContain('copper-fund');
});

test.each([
  ['piracy', 'running', ['amber-watch'], []],
  ['armed-robbery', 'gap', [], []],
  ['drug-trafficking', 'unknown', [], ['amber-list']],
  ['iuu-fishing', 'running', ['amber-watch', 'copper-lantern'], []],
  ['oil-pollution', 'worldwide', ['world-beacon'], []],
  ['training', 'programme-only', ['amber-watch'], []],
  ['maritime-terrorism', 'not-named', [], []],
] as const)('the cell of Amber Sound and %s is: %s', (activity, state, running, unknown) => {
  const cell = focusCell(smallAtlas, 'amber-sound', activity, DAY);
  expect(cell.state).toBe(state);
  expect(cell.running.map((row) => row.programmeId)).toEqual(running);
  expect(cell.unknown.map((row) => row.programmeId)).toEqual(unknown);
  expect(cell.inPart).toBe(activity === 'iuu-fishing');
});

test('States that occur in a table have pages, and no others', () => {
  const pages = statesWithPages(smallAtlas);
  expect(pages).toEqual(expect.arrayContaining(['FIN', 'LVA', 'VUT', 'NOR']));
  expect(pages).not.toContain('JPN');
  const withoutProgrammes = statesWithPages({ ...smallAtlas, programmeStates: [] });
  expect(pages.filter((iso3) => !withoutProgrammes.includes(iso3))).toEqual(['VUT']);
});

test('a running programme that works in two regions is found as shared while its link holds', () => {
  const [programme] = smallAtlas.programmes;
  if (!programme) throw new Error('no programme');
  const link = (regionId: string, end: string) => ({
    ...smallAtlas,
    regionProgrammes: [{ sources: [], regionId, programmeId: programme.programmeId, start: '2010', end }],
  });
  expect(sharedOn(link('elsewhere', '2012'), [programme], '2011-06-01')).toEqual([programme]);
  expect(sharedOn(link('elsewhere', '2012'), [programme], '2014-06-01')).toEqual([]);
  expect(sharedOn(link(programme.regionId, ''), [programme], '2011-06-01')).toEqual([]);
});
