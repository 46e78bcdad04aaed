import { sum } from 'd3';
import { expect, test } from 'vitest';
import * as say from '#messages';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { countedCentres } from '../../src/atlas/centres.ts';
import { PARALLELS, parallelStates } from '../../src/atlas/parallel.ts';
import { latestInSequence, participationClasses, principalInstruments, takesPart } from '../../src/atlas/participation.ts';
import { programmesOn, runningOn } from '../../src/atlas/programmes.ts';
import type { Atlas, Centre, Participation } from '../../src/atlas/records.ts';
import { isEndUnconfirmed, statusOn } from '../../src/atlas/status.ts';
import { beginningOf, membersRange, type Range, takingPart } from '../../src/atlas/taking.ts';
import { participationFigure } from '../../src/figures/participation/participationFigure.ts';
import { instrumentRows } from '../../src/figures/participation/rows.ts';
import { beginningDate } from '../../src/i18n/beginning.ts';
import { instrumentName } from '../../src/i18n/names.ts';
import { rangeWords } from '../../src/i18n/range.ts';
import { statusWords } from '../../src/i18n/statusWords.ts';
import { begunBy, earliestDay, latestDay, yearFraction } from '../../src/lib/edtf.ts';
import { classEntries } from '../../src/map/describe/classEntries.ts';
import { pageSummary } from '../../src/pages/pageSummary.ts';
import { themes } from '../../src/theme/tokens.ts';
import { english, atlas as realAtlas } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';
import { MONTHS, TIMES, TODAY } from './times.ts';

const ATLASES: [string, Atlas][] = [
  ['the facts', realAtlas],
  ['the invented facts', smallAtlas],
];

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

test.each(ATLASES)('no cliff in %s: centres and running programmes of each region grow from any month to today by what dates and sources say', (_, atlas) => {
  for (const month of MONTHS) {
    const [then, day] = [atlasAt(atlas, month), latestDay(month)];
    for (const { regionId } of atlas.region) {
      const where = `${regionId} ${month}`;
      const [before, now] = [countedCentres(then, regionId), countedCentres(atlas, regionId)];
      const listed = new Set(before.working.map(({ centreId }) => centreId));
      const came = now.working.filter(({ centreId }) => !listed.has(centreId));
      const closed = before.working.filter(({ centreId }) => !now.working.some((row) => row.centreId === centreId));
      expect(
        came.filter((row) => begunBy(row.opened, row.seen) && latestDay(begunBy(row.opened, row.seen)) <= day),
        where,
      ).toEqual([]);
      expect(came.filter((row) => !begunBy(row.opened, row.seen)).length, where).toBe(now.undated);
      expect(
        closed.filter((row) => latestDay(row.closed) <= day),
        where,
      ).toEqual([]);
      const [ran, run] = [runningOn(programmesOn(then, regionId, day), day), runningOn(programmesOn(atlas, regionId, TODAY), TODAY)];
      const begun = run.running.filter(({ programmeId }) => !ran.running.some((row) => row.programmeId === programmeId));
      const over = ran.running.filter(({ programmeId }) => !run.running.some((row) => row.programmeId === programmeId));
      const linked = (id: string) => atlas.regionProgrammes.filter((row) => row.programmeId === id && row.regionId === regionId);
      const explained = (id: string, dates: string[]) =>
        [...dates, ...linked(id).flatMap(({ start, end }) => [start, end])].some((date) => earliestDay(date) >= day || latestDay(date) >= day);
      expect(
        begun.filter((row) => begunBy(row.start, row.seen) && !explained(row.programmeId, [begunBy(row.start, row.seen)])).map((row) => row.programmeId),
        where,
      ).toEqual([]);
      expect(
        over.filter((row) => !explained(row.programmeId, [row.end])).map((row) => row.programmeId),
        where,
      ).toEqual([]);
    }
  }
});

test('a row without a date is there from the day of the earliest source that names it, derived by the build', () => {
  const station = { ...smallAtlas.centres.find((row) => row.centreId === 'copper-station'), opened: '', seen: '2016-02' } as Centre;
  const at = (month: string) => countedCentres(atlasAt({ ...smallAtlas, centres: [station] }, month)).range;
  expect(['2016-01', '2016-02'].map(at)).toEqual([
    { low: 0, high: 1 },
    { low: 1, high: 1 },
  ]);
  const fund = smallAtlas.programmes.find((row) => row.programmeId === 'copper-fund');
  const source = smallAtlas.sources.find((row) => row.sourceId === fund?.sources[0]);
  expect(fund?.seen).toBe(source?.published);
  expect(beginningDate(english, '..', '2016-02')).toBe('by February 2016');
  expect(smallAtlas.centres.filter((row) => row.status === 'planned').map((row) => row.seen)).toEqual(['']);
});

test.each(ATLASES)('in %s sentence, key figure, spoken summary, chart, table and map of each region give one range in years and late months', (_, atlas) => {
  for (const at of TIMES) {
    const [then, day] = [atlasAt(atlas, at), latestDay(at)];
    for (const { regionId } of atlas.region) {
      const where = `${regionId} ${at}`;
      const instruments = principalInstruments(then, regionId);
      if (instruments.length === 0) continue;
      const summary = pageSummary(then, english, { kind: 'region', id: regionId }, day);
      const counted = membersRange(then, regionId);
      expect(summary?.sentence, where).toContain(`${rangeWords(english, counted)} State`);
      expect(onMap(then, regionId), where).toEqual({ low: counted.low, high: counted.high });
      const context = { atlas: then, later: { atlas, today: TODAY }, language: english, theme: themes.day, day, width: 800, regionId };
      const { summary: spoken, table } = participationFigure(context);
      const drawn = instrumentRows({ atlas, regionId });
      instruments.forEach((instrument) => {
        const { low, high } = takingPart(then, instrument.instrumentId).range;
        const words = rangeWords(english, { low, high });
        const figure = summary?.keyFigures.find(({ id }) => id === instrument.instrumentId);
        if (figure || instruments.length === 1 || instrument === latestInSequence(instruments)) expect(figure?.value, where).toBe(words);
        expect(spoken, where).toContain(`${instrumentName(instrument)}: ${words} State`);
        const listed = table.rows.filter(([name]) => name === instrumentName(instrument));
        expect([listed.filter(([, , status]) => !OPEN.includes(status ?? '')).length, listed.length], where).toEqual([low, high]);
        const steps = drawn.find((row) => row.instrument.instrumentId === instrument.instrumentId)?.steps ?? [];
        expect(steps.findLast((step) => step.year <= yearFraction(day)) ?? { low: 0, high: 0 }, where).toMatchObject({ low, high });
      });
    }
  }
});

/** The words of what is left open in a table. */
const OPEN = (['possible', 'undated'] as const).map((status) => say.participationStatus(english, status));

/** How many States the key of a region's map counts as taking part, and at most. */
function onMap(atlas: Atlas, regionId: string): Range {
  const map = { regionId, record: undefined, stateClasses: participationClasses(atlas, regionId), parallels: parallelStates(atlas, regionId) };
  const entries = classEntries(map, english, atlas).map((entry) => ({ value: 'value' in entry ? String(entry.value) : '', count: entry.count ?? 0 }));
  const having = (values: readonly string[]) =>
    sum(
      entries.filter(({ value }) => values.includes(value)),
      ({ count }) => count,
    );
  const low = having(['latest', 'first', ...PARALLELS]);
  return { low, high: low + having(['possible', 'undated']) };
}

test('where instruments stand in sequence a State is said to be in both only where both are certain, and in one only where the other is ruled out', () => {
  const words = (later: Participation['status'], earlier: Participation['status']) => {
    const [code, amendment] = principalInstruments(smallAtlas, 'amber-sound').map(({ instrumentId }) => instrumentId);
    const row = { iso3: 'FIN', date: '', seen: '', basis: 'stated' as const, zone: '', note: '', sources: [] };
    const participations = [
      { ...row, instrumentId: code ?? '', status: earlier },
      { ...row, instrumentId: amendment ?? '', status: later },
    ];
    const regionStates = smallAtlas.regionStates.filter(({ iso3, regionId }) => iso3 === 'FIN' && regionId === 'amber-sound');
    const then = { ...smallAtlas, at: '2020', participations, regionStates } as Atlas;
    const map = { regionId: 'amber-sound', record: undefined, stateClasses: participationClasses(then, 'amber-sound'), parallels: new Map() };
    return classEntries(map, english, then).map(({ label }) => label);
  };
  expect(words('signed', 'signed')).toEqual(['in Amber Code and Amber Amendment']);
  expect(words('signed', 'undated')).toEqual(['in Amber Amendment']);
  expect(words('possible', 'signed')).toEqual(['in Amber Code']);
  expect(words('not-signed', 'signed')).toEqual(['in Amber Code only']);
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
  expect(statusWords(english, span, TODAY)).toBe('planned to end: 2020; what happened is not published');
  expect(statusOn({ ...span, status: 'ended' }, TODAY)).toBe('ended');
});
