import { describe, expect, test } from 'vitest';
import { focusCell } from '../../src/atlas/focus.ts';
import { mappedRegions, statesWithPages } from '../../src/atlas/lookup.ts';
import { classCounts, latestInSequence, participationClasses, principalInstruments } from '../../src/atlas/participation.ts';
import { programmesOf } from '../../src/atlas/programmes.ts';
import { statusOn } from '../../src/atlas/status.ts';
import { atlas, DAY, parsed } from './atlas.ts';

test('every row of the real facts fits the schema of the browser', () => {
  expect(parsed.problems).toEqual([]);
  expect(atlas.programmes).toHaveLength(106);
  expect(atlas.participations).toHaveLength(426);
  expect(atlas.sources).toHaveLength(640);
  expect(atlas.itcpRecord).toHaveLength(63);
});

describe('participation', () => {
  test('the Djibouti Code area: 17 in both, 3 in the Code only, Réunion eligible, 5 observers', () => {
    expect(classCounts(participationClasses(atlas, 'djibouti-code'))).toEqual({ possible: 0, undated: 0, latest: 17, first: 3, eligible: 1, observer: 5 });
    expect(participationClasses(atlas, 'djibouti-code').get('EGY')).toBe('first');
    expect(participationClasses(atlas, 'djibouti-code').get('FRA')).toBe('eligible');
  });
  test('parallel instruments have no second class', () => {
    for (const region of ['east-asia', 'red-sea-gulf', 'gulf-of-guinea']) {
      expect(latestInSequence(principalInstruments(atlas, region))).toBeUndefined();
      expect(classCounts(participationClasses(atlas, region)).first).toBe(0);
    }
  });
  test('the Mediterranean protocol stands in sequence to its convention', () => {
    expect(latestInSequence(principalInstruments(atlas, 'mediterranean'))?.instrumentId).toBe('med-prevention-emergency-protocol-2002');
    expect(participationClasses(atlas, 'mediterranean').get('EGY')).toBe('first');
  });
});

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

test('programmes of further regions count in the focus of that region', () => {
  expect(programmesOf(atlas, 'east-asia').map((row) => row.programmeId)).toContain('crimario');
  expect(focusCell(atlas, 'djibouti-code', 'piracy', DAY).state).toBe('running');
  const none = mappedRegions(atlas).flatMap((region) => atlas.activities.map((row) => focusCell(atlas, region.regionId, row.activityId, DAY)));
  expect(none.filter((cell) => cell.state === 'gap').every((cell) => cell.coverages.length > 0 && cell.running.length + cell.unknown.length === 0)).toBe(true);
});

test('only States that occur have pages', () => {
  expect(statesWithPages(atlas)).toContain('KEN');
  expect(statesWithPages(atlas).length).toBeLessThan(atlas.states.length);
});
