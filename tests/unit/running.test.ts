import { describe, expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { type RunningYear, runningYears } from '../../src/atlas/running.ts';
import { statusOn } from '../../src/atlas/status.ts';
import { concludeRunning } from '../../src/figures/runningByYear/conclusion.ts';
import { runningByYearFigure } from '../../src/figures/runningByYear/runningByYearFigure.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english, french } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const idsIn = (year: number, regionId = 'amber-sound') => {
  const found = runningYears(smallAtlas, DAY, regionId).find((entry) => entry.year === year);
  return { certain: found?.certain.map((row) => row.programmeId) ?? [], possible: found?.possible.map((row) => row.programmeId) ?? [] };
};

test('a year counts what ran at its end; windows, unknown status and missing dates are possible', () => {
  expect(idsIn(2010).certain).toEqual(expect.arrayContaining(['amber-patrol', 'world-beacon']));
  expect(idsIn(2013).certain).not.toContain('amber-patrol');
  expect(idsIn(2018)).toEqual({ certain: ['amber-watch', 'world-beacon'], possible: ['amber-list', 'amber-course'] });
  expect(idsIn(2020).certain).toContain('amber-course');
  expect(idsIn(2025).possible).toContain('amber-course');
  expect(idsIn(2025).certain).not.toContain('amber-next');
});

test('each year has the numbers that the pages count at that time', () => {
  for (const region of smallAtlas.region) {
    for (const { year, certain, possible } of runningYears(smallAtlas, DAY, region.regionId).slice(0, -1)) {
      const then = atlasAt(smallAtlas, String(year));
      const counted = runningYears(then, `${year}-12-31`, region.regionId).at(-1);
      expect([counted?.certain.length, counted?.possible.length], `${region.regionId} ${year}`).toEqual([certain.length, possible.length]);
    }
  }
});

test('the last year is the day that is shown', () => {
  const last = runningYears(smallAtlas, DAY).at(-1);
  expect(last?.certain.length).toBe(smallAtlas.programmes.filter((programme) => statusOn(programme, DAY) === 'running').length);
});

describe('the title concludes', () => {
  const years = (counts: [low: number, high: number][]): RunningYear[] =>
    counts.map(([low, high], index) => ({
      year: 2000 + index,
      certain: Array(low).fill(smallAtlas.programmes[0]),
      possible: Array(high - low).fill(smallAtlas.programmes[0]),
    }));
  test.each<[string, [number, number][], unknown]>([
    ['nothing ever ran', [], null],
    [
      'certainly more',
      [
        [1, 2],
        [1, 2],
        [2, 3],
        [4, 6],
      ],
      { rule: 'more', year: 2003, now: 4, before: 2000, past: 2 },
    ],
    [
      'more, perhaps',
      [
        [1, 5],
        [2, 5],
        [3, 5],
        [4, 6],
      ],
      { rule: 'now', year: 2003, low: 4, high: 6 },
    ],
    [
      'certainly fewer',
      [
        [9, 9],
        [5, 6],
        [3, 4],
        [1, 2],
      ],
      { rule: 'fewer', year: 2003, now: 2, before: 2000, past: 9 },
    ],
    [
      'too short a time',
      [
        [1, 1],
        [9, 9],
      ],
      { rule: 'now', year: 2001, low: 9, high: 9 },
    ],
  ])('%s', (_, counts, conclusion) => {
    expect(concludeRunning(years(counts))).toEqual(conclusion);
  });

  test('in whole sentences, years without a mark of thousands', () => {
    const title = (language = english) =>
      runningByYearFigure({ atlas: smallAtlas, language, theme: themes.day, day: DAY, width: 900, regionId: 'amber-sound' }).title;
    expect(title()).toMatch(/programmes? runs? in 2026/);
    expect(title(french)).toMatch(/en cours en 2026/);
  });
});
