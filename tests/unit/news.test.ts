import { expect, test } from 'vitest';
import * as say from '#messages';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { endingWithinYear, gapsOf, newsOrder, recentMilestones, yearsFrom } from '../../src/atlas/news.ts';
import { LANGUAGES } from '../../src/i18n/compiled/languages.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { programmeName } from '../../src/i18n/names.ts';
import { MOST_WORDS, withinWords, wordCount, workedSentence } from '../../src/pages/summary/regionSentence.ts';
import { regionSummary } from '../../src/pages/summary/regionSummary.ts';
import { atlas, DAY, english, french, frenchAtlas } from './atlas.ts';
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
  expect(endingWithinYear(ending, DAY, 'amber-sound').map((entry) => entry.programmeId)).toEqual([programme.programmeId]);
  expect(newsOrder(ending, 'amber-sound', DAY)[0]).toBe('phases');
});

test('the news of the world are the newest milestone of each region within a year, the newest first', () => {
  const [row] = smallAtlas.milestones;
  if (!row) throw new Error('no milestone');
  const milestone = (milestoneId: string, regionId: string, date: string) => ({ ...row, milestoneId, regionId, date });
  const milestones = [
    milestone('old', 'amber-sound', '2024-12'),
    milestone('newer', 'amber-sound', '2026-02-01'),
    milestone('first', 'amber-sound', '2025-08'),
    milestone('reef', 'copper-reef', '2026-02'),
    milestone('open', 'global', '[..2026-01-01]'),
    milestone('later', 'global', '2026-04'),
  ];
  expect(recentMilestones({ ...smallAtlas, milestones }, DAY).map(({ milestoneId }) => milestoneId)).toEqual(['reef', 'newer']);
});

test('a head says the first sentence and each further one for which there are words', () => {
  expect(withinWords(english, ['One two.', 'Three four five.', '', 'Six.'], 3)).toBe('One two. Six.');
  expect(withinWords(english, ['One two three four.'], 3)).toBe('One two three four.');
  expect(wordCount('Prochaine fin : 2026 – et plus')).toBe(5);
});

test.each([
  ['English', english, atlas],
  ['French', french, frenchAtlas],
])('in %s the sentence of every region has at most thirty words in every year and there are four key figures', (_, language, whole) => {
  for (const at of ['', '2005', '2012', '2016', '2020', '2024']) {
    const then = at ? atlasAt(whole, at) : whole;
    for (const { regionId } of whole.region) {
      const summary = regionSummary(then, language, regionId, at ? `${at}-12-31` : DAY);
      const first = summary?.sentence.split('. ')[0] ?? '';
      expect(wordCount(summary?.sentence ?? ''), `${regionId} ${at}: ${summary?.sentence}`).toBeLessThanOrEqual(Math.max(MOST_WORDS, wordCount(first)));
      expect(summary?.keyFigures.length).toBe(4);
    }
  }
});

test('the sentence tells one gap by name, several by number, and what is not known as that', () => {
  const words = (states: readonly string[]) => {
    const named = smallAtlas.coverages.filter(({ activityId }) => states.includes(activityId));
    return workedSentence({ ...smallAtlas, coverages: named }, english, 'amber-sound', DAY);
  };
  expect(workedSentence({ ...smallAtlas, coverages: [] }, english, 'amber-sound', DAY)).toBe('');
  expect(words(['armed-robbery'])).toMatch(/^No programme for 1 of 1 named activities: /);
  expect(words(['drug-trafficking'])).toContain('no programme is known to be running');
  expect(words(['oil-pollution'])).toContain('only worldwide programmes run');
  expect(words(['iuu-fishing'])).toBe('The one named activity has a programme.');
});

test('the sentence of a region that names the next end has one full stop, in a language too whose dates end with one', () => {
  for (const code of Object.keys(LANGUAGES)) {
    const language = makeLanguage(code);
    const [programme] = smallAtlas.programmes;
    if (!programme) throw new Error('no programmes');
    const said = say.regionNextEnd(language, { name: programmeName(programme), date: language.date('2026-12') });
    expect(said, code).toMatch(/[^.。][.。]$/u);
  }
});
