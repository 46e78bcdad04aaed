import { range } from 'd3';
import { expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { latestInSequence, principalInstruments, takesPart } from '../../src/atlas/participation.ts';
import type { Atlas } from '../../src/atlas/records.ts';
import { isEndUnconfirmed, statusOn } from '../../src/atlas/status.ts';
import { beginningOf, membersRange, takingPart, takingPartHere } from '../../src/atlas/taking.ts';
import { participationFigure } from '../../src/figures/participation/participationFigure.ts';
import { instrumentRows } from '../../src/figures/participation/rows.ts';
import { instrumentName } from '../../src/i18n/names.ts';
import { rangeWords } from '../../src/i18n/range.ts';
import { statusWords } from '../../src/i18n/statusWords.ts';
import { latestDay, yearFraction } from '../../src/lib/edtf.ts';
import { pageSummary } from '../../src/pages/pageSummary.ts';
import { themes } from '../../src/theme/tokens.ts';
import { english, atlas as realAtlas } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const ATLASES: [string, Atlas][] = [
  ['the facts', realAtlas],
  ['the invented facts', smallAtlas],
];
const TODAY = '2026-11-25';
const MONTHS = range(24).map((back) => new Date(Date.UTC(2026, 9 - back, 1)).toISOString().slice(0, 7));

test.each(ATLASES)('no cliff in %s: from any month to today counts grow by what came since, and the lower one by the undated', (_, atlas) => {
  const instruments = atlas.region.flatMap(({ regionId }) => principalInstruments(atlas, regionId));
  for (const month of MONTHS) {
    const then = atlasAt(atlas, month);
    for (const { instrumentId, adopted } of instruments) {
      const [before, now] = [takingPart(then, instrumentId), takingPart(atlas, instrumentId)];
      const begun = atlas.participations.filter((row) => row.instrumentId === instrumentId && takesPart(row)).map((row) => beginningOf(row, adopted));
      const since = (day: string) => day > latestDay(month);
      expect(now.range.low - before.range.low, `${instrumentId} ${month}`).toBe(now.undated + begun.filter(({ latest }) => since(latest)).length);
      expect(now.range.high - before.range.high, `${instrumentId} ${month}`).toBe(begun.filter(({ earliest }) => since(earliest)).length);
    }
  }
});

test.each(ATLASES)('in %s sentence, key figure, spoken summary and chart of each region give one range in every year', (_, atlas) => {
  for (const year of range(1976, 2026)) {
    const then = atlasAt(atlas, String(year));
    const day = `${year}-12-31`;
    for (const { regionId } of atlas.region) {
      const where = `${regionId} ${year}`;
      const instruments = principalInstruments(then, regionId);
      if (instruments.length === 0) continue;
      const summary = pageSummary(then, english, { kind: 'region', id: regionId }, day);
      const [first] = instruments;
      const counted = first && latestInSequence(instruments) ? takingPartHere(then, regionId, first.instrumentId) : membersRange(then, regionId);
      expect(summary?.sentence, where).toContain(`${rangeWords(english, counted)} State`);
      const context = { atlas: then, later: { atlas, today: TODAY }, language: english, theme: themes.day, day, width: 800, regionId };
      const spoken = participationFigure(context).summary;
      const drawn = instrumentRows({ atlas, regionId });
      instruments.forEach((instrument, index) => {
        const { low, high } = takingPart(then, instrument.instrumentId).range;
        const words = rangeWords(english, { low, high });
        if (index < 2) expect(summary?.keyFigures[index]?.value, where).toBe(words);
        expect(spoken, where).toContain(`${instrumentName(instrument)}: ${words} State`);
        const steps = drawn.find((row) => row.instrument.instrumentId === instrument.instrumentId)?.steps ?? [];
        expect(steps.findLast((step) => step.year <= yearFraction(day)) ?? { low: 0, high: 0 }, where).toMatchObject({ low, high });
      });
    }
  }
});

test('an observer stands from the day of its role on', () => {
  const observes = (at: string) => atlasAt(smallAtlas, at).regionStates.some((row) => row.role === 'observer' && row.regionId === 'amber-sound');
  expect([observes('2011-02'), observes('2011-03')]).toEqual([false, true]);
});

test('a programme is in a further region only in the years of its link', () => {
  const link = { regionId: 'copper-reef', programmeId: 'world-beacon', start: '2010', end: '', sources: [] };
  const atlas = { ...smallAtlas, regionProgrammes: [link] };
  expect(['2009', '2010'].map((at) => atlasAt(atlas, at).regionProgrammes.length)).toEqual([0, 1]);
});

test.each(['running', 'unknown', 'planned'] as const)('a planned end that has passed is no end, where the table says %s', (status) => {
  const span = { start: '2018', end: '2020', endBasis: 'planned', status } as const;
  expect(statusOn(span, TODAY)).toBe('unknown');
  expect(isEndUnconfirmed(span, '2020-06-30')).toBe(false);
  expect(statusWords(english, span, TODAY)).toBe('planned end: 2020; what happened is not published');
  expect(statusOn({ ...span, status: 'ended' }, TODAY)).toBe('ended');
});
