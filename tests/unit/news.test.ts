import { expect, test } from 'vitest';
import { endingWithinYear, gapsOf, newsOrder, yearsFrom } from '../../src/atlas/news.ts';
import { DAY } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

test('a day some years away keeps month and day', () => {
  expect(yearsFrom('2026-03-15', -5)).toBe('2021-03-15');
  expect(yearsFrom('2026-03-15', 1)).toBe('2027-03-15');
});

test('every region puts each section with a figure once, the one with the news first', () => {
  for (const { regionId } of smallAtlas.region) {
    const order = newsOrder(smallAtlas, regionId, DAY);
    expect(order.toSorted()).toEqual(['focus', 'participation', 'phases']);
    expect(order[0] === 'focus', regionId).toBe(gapsOf(smallAtlas, regionId, DAY).gaps.length > 0);
  }
});

test('without gaps a State that joined within a year is the news, else a programme that ends within a year', () => {
  const noGaps = { ...smallAtlas, coverages: [] };
  const [row] = smallAtlas.participations.filter(({ status, instrumentId }) => {
    const instrument = smallAtlas.instruments.find((entry) => entry.instrumentId === instrumentId);
    return status === 'signed' && instrument?.principal === 'yes' && instrument.regionId === 'amber-sound';
  });
  if (!row) throw new Error('nobody signed in Amber Sound');
  const joined = { ...noGaps, participations: [{ ...row, date: '2026-01-10' }] };
  expect(newsOrder(joined, 'amber-sound', DAY)[0]).toBe('participation');
  const quiet = { ...noGaps, participations: [{ ...row, date: '2010-01-10' }] };
  const [programme] = quiet.programmes.filter((entry) => entry.regionId === 'amber-sound');
  if (!programme) throw new Error('no programme in Amber Sound');
  const ending = { ...quiet, programmes: [{ ...programme, start: '2020', end: '2026-09', status: 'running' as const }] };
  expect(endingWithinYear(ending, 'amber-sound', DAY).map((entry) => entry.programmeId)).toEqual([programme.programmeId]);
  expect(newsOrder(ending, 'amber-sound', DAY)[0]).toBe('phases');
});
