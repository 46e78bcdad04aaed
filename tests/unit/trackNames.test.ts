import { expect, test } from 'vitest';
import { milestonesOf, withRoom } from '../../src/features/time/trackNames.ts';
import { smallAtlas } from './smallAtlas.ts';

test('three milestones of a region at most stand on the time bar in order, those of principal instruments before others', () => {
  const milestones = milestonesOf(smallAtlas, 'amber-sound', 1976, 2026);
  const years = milestones.map(({ year }) => year);
  expect(milestones.length).toBeLessThanOrEqual(3);
  expect(years).toEqual([...years].sort());
  const principal = smallAtlas.instruments
    .filter((row) => row.regionId === 'amber-sound' && row.principal === 'yes')
    .map(({ adopted }) => Number(adopted.slice(0, 4)));
  expect(years).toEqual(expect.arrayContaining([...new Set(principal)].slice(0, 3)));
  expect(milestonesOf(smallAtlas, 'amber-sound', 2024, 2026).every(({ year }) => year >= 2024)).toBe(true);
});

test('a name stands after its mark, before it where the next one is near, and is left out where neither side has room', () => {
  const sides = (milestones: { year: number; name: string }[], width: number) =>
    withRoom(milestones, (year) => (year - 2000) * 20, width).map(({ side }) => side);
  const pair = [
    { year: 2014, name: 'A long name of an instrument' },
    { year: 2015, name: 'Next' },
  ];
  expect(sides(pair, 600)).toEqual(['before', 'after']);
  expect(sides(pair, 310)).toEqual(['before', null]);
  expect(
    sides(
      pair.map(({ year, name }) => ({ year: year - 12, name })),
      600,
    ),
  ).toEqual([null, 'after']);
  // The name of the first stands where that of the second would.
  expect(
    sides(
      [
        { year: 2001, name: 'First' },
        { year: 2005, name: 'A long name of an instrument' },
      ],
      240,
    ),
  ).toEqual(['after', null]);
});
