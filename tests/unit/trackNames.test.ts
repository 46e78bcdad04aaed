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

test('a milestone without room before the next one keeps its mark and loses its name', () => {
  const milestones = [
    { year: 2009, name: 'A long name of an instrument' },
    { year: 2010, name: 'Next' },
  ];
  expect(withRoom(milestones, (year) => (year - 2000) * 20, 600).map(({ name }) => name)).toEqual(['', 'Next']);
  expect(withRoom(milestones, (year) => (year - 2000) * 20, 210).map(({ name }) => name)).toEqual(['', '']);
});
