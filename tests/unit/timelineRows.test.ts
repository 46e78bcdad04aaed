import { expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/records.ts';
import type { Instrument, Programme } from '../../src/atlas/schema.ts';
import { milestoneRows } from '../../src/figures/milestones/rows.ts';
import { programmeTimeline } from '../../src/figures/programmeTimeline/programmeTimeline.ts';
import { instrumentRows, programmeRows, sortRows } from '../../src/figures/programmeTimeline/rows.ts';
import { marksOf } from '../../src/figures/shared/scene.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const [code] = smallAtlas.instruments.filter((row) => row.instrumentId === 'amber-code');
const instrument = (instrumentId: string, adopted: string): Instrument => ({ ...(code as Instrument), instrumentId, adopted });
const windowed: Atlas = {
  ...smallAtlas,
  instruments: [
    instrument('late', '2016'),
    instrument('window', '[2015-11-11..2015-11-12]'),
    instrument('early', '2009-01-29'),
    instrument('before', '[..2011]'),
    instrument('undated', ''),
  ],
};

test('principal instruments stand in the order of their days, one adopted within a window among them', () => {
  expect(instrumentRows(windowed, 'amber-sound').map(({ instrument: { instrumentId }, day }) => `${instrumentId} ${day}`)).toEqual([
    'early 2009-01-29',
    'before 2011-12-31',
    'window 2015-11-11',
    'late 2016-01-01',
  ]);
});

test('a programme of a later time than the axis is told in words at its end, and a title says nothing of today at another time', () => {
  const [some] = smallAtlas.programmes;
  const programmes = ['2001', '2031'].map(
    (start): Programme => ({ ...(some as Programme), programmeId: start, name: start, start, end: '', status: 'unknown' }),
  );
  const atlas = { ...smallAtlas, programmes, phases: [], at: '2010' };
  const { scene, title } = programmeTimeline({ atlas, language: english, theme: themes.day, day: '2010-12-31', width: 900 });
  const right = Math.max(...(scene?.plots ?? []).map((plot) => plot.right));
  const words = JSON.stringify((scene ? marksOf(scene) : []).find(({ id }) => id === '2031')?.children);
  expect(words).toContain('2031');
  expect(words).toContain('›');
  expect(right).toBeLessThanOrEqual(900);
  expect(title).not.toContain('today');
});

test('an instrument adopted within a window is named in the timeline', () => {
  const { scene } = programmeTimeline({ atlas: windowed, language: english, theme: themes.day, day: DAY, width: 1200, regionId: 'amber-sound' });
  const marks = scene ? marksOf(scene) : [];
  expect(marks.find(({ id }) => id === 'instrument.window')).toMatchObject({
    href: '/instrument/window/',
    label: expect.stringContaining('between 11 November 2015 and 12 November 2015'),
  });
});

test('an instrument that is older than the axis stands at its beginning, with its name and year', () => {
  const older = { ...windowed, instruments: [instrument('old', '1931'), instrument('new', '2016')] };
  const { scene } = programmeTimeline({ atlas: older, language: english, theme: themes.day, day: DAY, width: 1200, regionId: 'amber-sound' });
  const marks = scene ? marksOf(scene) : [];
  const old = marks.find(({ id }) => id === 'instrument.old');
  expect(old?.label).toContain('1931');
  expect(old?.box?.x).toBeLessThan(marks.find(({ id }) => id === 'instrument.new')?.box?.x ?? 0);
});

test('milestones are sorted by the day they can first mean, not by the text of their date', () => {
  const [some] = smallAtlas.milestones;
  // Spreading an element that may be missing makes each column optional.
  const milestones = ['[2012-01-01..2012-02-01]', '2013', '', '2011-05'].map((date) => ({ ...some, date })) as unknown as Atlas['milestones'];
  expect(milestoneRows({ ...smallAtlas, milestones }).map(({ day }) => day)).toEqual(['2011-05-01', '2012-01-01', '2013-01-01']);
});

test('programmes that begin on the same day stand in the order of their names', () => {
  const [some] = smallAtlas.programmes;
  const programmes = ['Beta', 'Alpha', 'Gamma'].map((name): Programme => ({ ...(some as Programme), programmeId: name, name, shortName: name, start: '2010' }));
  const rows = programmeRows({ ...smallAtlas, programmes }, DAY);
  for (const sort of ['start', 'kind', 'name'] as const) {
    expect(sortRows(rows, sort, english.compare).map(({ programme }) => programme.name)).toEqual(['Alpha', 'Beta', 'Gamma']);
  }
});

test('an exercise of two days is drawn, not said to be without dates', () => {
  const [some] = smallAtlas.programmes;
  const programmes = [{ ...(some as Programme), programmeId: 'exercise', regionId: 'amber-sound', start: '2023-11-27', end: '2023-11-28' }];
  const { scene } = programmeTimeline({ atlas: { ...smallAtlas, programmes }, language: english, theme: themes.day, day: DAY, width: 372 });
  const mark = scene && marksOf(scene).find(({ id }) => id === 'exercise');
  const [bar, ...others] = mark?.children.filter(({ kind }) => kind === 'rect') ?? [];
  expect(bar).toMatchObject({ width: 3 });
  expect(others).toEqual([]);
  expect(mark?.children.flatMap((node) => (node.kind === 'text' ? [node.text] : []))).not.toContain('dates not published');
});

test('a long name stands whole in several lines, and of many payers those have their names that have room', () => {
  const [first] = smallAtlas.programmes;
  const shortName = 'Programme of the Outer Skerries for Pilotage, Lighthouses and Winter Fairways';
  const programmes = [
    { ...(first as Programme), name: shortName, shortName, funders: ['NOR', 'SWE', 'FIN', 'DNK', 'DEU', 'FRA'], amount: 4e6, currency: 'EUR' as const },
  ];
  const { scene } = programmeTimeline({
    atlas: { ...smallAtlas, programmes },
    language: english,
    theme: themes.day,
    day: DAY,
    width: 800,
    regionId: 'amber-sound',
  });
  const texts = (scene ? marksOf(scene) : [])
    .filter(({ id }) => id === first?.programmeId)
    .flatMap(({ children }) => children.flatMap((node) => (node.kind === 'text' ? node.text : [])));
  expect(texts.join(' ')).toContain(shortName);
  expect(texts.join(' ')).toContain('Norway and 5 more; EUR\u00a04,000,000');
});
