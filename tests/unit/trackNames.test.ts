import { expect, test } from 'vitest';
import { isMapped } from '../../src/atlas/lookup.ts';
import type { Instrument } from '../../src/atlas/schema.ts';
import { AFTER_PX, type Milestone, milestonesOf, withRoom } from '../../src/features/time/trackNames.ts';
import { earliestDay } from '../../src/lib/edtf.ts';
import { textWidth } from '../../src/lib/text/textWidth.ts';
import { smallAtlas } from './smallAtlas.ts';

const YEARS = [1976, 2026] as const;

test('three milestones of a region at most stand on the time bar in order, those of principal instruments before others', () => {
  const milestones = milestonesOf(smallAtlas, 'amber-sound', ...YEARS);
  const years = milestones.map(({ year }) => year);
  expect(milestones.length).toBeLessThanOrEqual(3);
  expect(years).toEqual([...years].sort());
  const principal = smallAtlas.instruments
    .filter((row) => row.regionId === 'amber-sound' && row.principal === 'yes')
    .map(({ adopted }) => Number(adopted.slice(0, 4)));
  expect(years).toEqual(expect.arrayContaining([...new Set(principal)].slice(0, 3)));
  expect(milestonesOf(smallAtlas, 'amber-sound', 2024, 2026).every(({ year }) => year >= 2024)).toBe(true);
});

test('of two instruments of one year the principal one is named, whichever comes first in the table', () => {
  const [sample] = smallAtlas.instruments;
  const row = (shortName: string, principal: Instrument['principal']): Instrument[] =>
    sample ? [{ ...sample, instrumentId: shortName, shortName, principal, regionId: 'amber-sound', adopted: '2013-06-25' }] : [];
  for (const instruments of [
    [...row('Code', 'yes'), ...row('Resolution', 'no')],
    [...row('Resolution', 'no'), ...row('Code', 'yes')],
  ])
    expect(milestonesOf({ ...smallAtlas, instruments }, 'amber-sound', ...YEARS)).toEqual([{ year: 2013, name: 'Code' }]);
});

test('the world has the newest principal instruments of its regions', () => {
  const years = smallAtlas.instruments
    .filter((row) => row.principal === 'yes' && isMapped(row.regionId))
    .map(({ adopted }) => Number(earliestDay(adopted).slice(0, 4)))
    .filter((year) => year >= YEARS[0] && year <= YEARS[1]);
  const newest = [...new Set(years)].sort().slice(-3);
  expect(milestonesOf(smallAtlas, undefined, ...YEARS).map(({ year }) => year)).toEqual(newest);
});

const LONG = 'A long name of an instrument';
const x = (year: number) => (year - 2000) * 20;
/** The names with the px from where to where they stand, and their rows. */
const placed = (milestones: readonly Milestone[], width: number) =>
  withRoom(milestones, x, width).map(({ year, name, row, side }) => {
    const needed = side ? AFTER_PX + textWidth(name, 12) : 0;
    return { at: x(year), row, side, left: x(year) - (side === 'before' ? needed : 0), right: x(year) + (side === 'after' ? needed : 0) };
  });

test('names stand beside their marks in the lowest row, after them where there is room', () => {
  const sides = placed(
    [
      { year: 2001, name: 'First' },
      { year: 2009, name: 'Second' },
    ],
    400,
  ).map(({ row, side }) => [row, side]);
  expect(sides).toEqual([
    [2, 'after'],
    [2, 'after'],
  ]);
});

test('three names all have a place where marks are near each other or near an end, and none lies over another, a mark or its line', () => {
  for (const years of [
    [2009, 2010, 2017],
    [2000, 2001, 2002],
    [2018, 2019, 2020],
    [2002, 2003, 2019],
  ]) {
    const names = placed(
      years.map((year) => ({ year, name: LONG })),
      400,
    );
    expect(names.map(({ side }) => side)).not.toContain(null);
    for (const one of names) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(400);
      for (const other of names.filter((row) => row !== one && row.row <= one.row)) {
        const [left, right] = other.row === one.row ? [other.left, other.right] : [other.at, other.at];
        expect(one.right < left || right < one.left).toBe(true);
      }
    }
  }
});

test('a name that is wider than the bar is left out, its mark stands', () => {
  expect(placed([{ year: 2001, name: LONG }], 60).map(({ side }) => side)).toEqual([null]);
});
