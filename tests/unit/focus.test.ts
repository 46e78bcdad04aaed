import { expect, test } from 'vitest';
import { focusCell } from '../../src/atlas/focus.ts';
import type { Atlas } from '../../src/atlas/records.ts';
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
