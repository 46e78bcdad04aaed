import { expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { centresFigure } from '../../src/figures/centres/centresFigure.ts';
import { focusMatrix } from '../../src/figures/focusMatrix/focusMatrix.ts';
import { incidentsFigure } from '../../src/figures/incidents/incidentsFigure.ts';
import { publishedTotals } from '../../src/figures/incidents/publishedTotals.ts';
import { concludeMilestones } from '../../src/figures/milestones/conclusion.ts';
import { milestonesFigure } from '../../src/figures/milestones/milestonesFigure.ts';
import { milestoneRows, namedMilestones } from '../../src/figures/milestones/rows.ts';
import { concludeParticipation } from '../../src/figures/participation/conclusion.ts';
import { participationFigure } from '../../src/figures/participation/participationFigure.ts';
import { programmeTimeline } from '../../src/figures/programmeTimeline/programmeTimeline.ts';
import { crewKidnapped } from '../../src/figures/series/seriesFigure.ts';
import { peakOf } from '../../src/figures/shared/peak.ts';
import { marksOf } from '../../src/figures/shared/scene.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas, smallIncidents } from './smallAtlas.ts';

const [row] = smallAtlas.participations;
if (!row) throw new Error('no participation');
const counted = (...dates: string[]) => ({ counted: dates.map((date) => ({ ...row, date })), range: { low: dates.length, high: dates.length } });
const context = { atlas: smallAtlas, language: english, theme: themes.day, day: DAY, width: 900 };

test('participation concludes by the first rule that fits, and by none where a date is missing', () => {
  expect(concludeParticipation(counted('2013-06-25', '2013', '2013-07'))).toEqual({ rule: 'year', n: 3, year: 2013 });
  expect(concludeParticipation(counted('2009', '2010', '2012', '2017', '2022-01'))).toBeNull();
  expect(concludeParticipation(counted('2009', '2012-05', '2017', '2019'))).toEqual({ rule: 'waves', first: [2009, 2012], second: [2017, 2019] });
  expect(concludeParticipation(counted('2009', '2017', '2019'))).toBeNull();
  expect(concludeParticipation(counted('2013', ''))).toBeNull();
  expect(concludeParticipation(counted('2013', '[2009-01-29..2010-03-10]'))).toBeNull();
  expect(concludeParticipation({ ...counted('2013', '2013'), range: { low: 14, high: 17 } })).toEqual({ rule: 'bounds', low: 14, high: 17 });
});

test('titles of a region conclude from its rows, and its name stands in title or subtitle', () => {
  const regionId = 'amber-sound';
  const figures = [focusMatrix, participationFigure, programmeTimeline, centresFigure, milestonesFigure].map((make) => make({ ...context, regionId }));
  for (const { id, title, subtitle } of figures.filter((figure) => figure.id !== 'participation')) expect(`${title} ${subtitle}`, id).toContain('Amber Sound');
  expect(figures.map(({ title }) => title)).toEqual([
    expect.stringMatching(/^(No programme for|For \d+ of|Each of)/),
    expect.stringMatching(/^5 States of 7 take part: Amber Code/),
    expect.stringMatching(/^\d+ of \d+ programmes (is|are) running/),
    expect.stringMatching(/^2 working centres, 1 planned; not operational: /),
    `Amber Sound: 3 of ${milestoneRows(smallAtlas, regionId).length} milestones fall in the years 2015 to 2019`,
  ]);
  const then = participationFigure({ ...context, atlas: atlasAt(smallAtlas, '2009'), day: '2009-12-31' }, 'amber-code');
  expect(then.title).toMatch(/^At least \d+, at most \d+ States take part: Amber Code$/);
});

test('milestones conclude with the shortest years in which most of them fall for certain, up to half of all years', () => {
  const of = (...years: (number | [number, number])[]) => concludeMilestones(years.map((year) => (typeof year === 'number' ? [year, year] : year)));
  expect(of(2001, 2009, 2010, 2011, 2020)).toEqual({ rule: 'period', n: 3, total: 5, first: 2009, last: 2011 });
  expect(of(2001, 2010, 2010, 2010, 2020)).toEqual({ rule: 'year', n: 3, total: 5, year: 2010 });
  // Of two that are as short and hold as many it is the later one.
  expect(of(2001, 2003, 2005, 2007, 2020)).toMatchObject({ rule: 'period', n: 3, first: 2003, last: 2007 });
  expect(of(2001, 2003, 2005, 2007, 2009)).toEqual({ rule: 'counted' });
  // What may have happened earlier is not counted in.
  expect(of(2001, 2009, 2010, [-Infinity, 2011], 2020)).toMatchObject({ rule: 'period', n: 3, first: 2001, last: 2010 });
  expect(of(2009, 2009, 2009, 2020)).toEqual({ rule: 'counted' });
  expect(of()).toEqual({ rule: 'counted' });
});

test('titles of all regions conclude too: where gaps are, and where every State takes part', () => {
  expect(focusMatrix(context).title).toMatch(/^No programme for \d+ of \d+ named activities$/);
  const regionStates = smallAtlas.regionStates.filter(({ role, regionId }) => role !== 'eligible' || regionId !== 'copper-reef');
  expect(participationFigure({ ...context, atlas: { ...smallAtlas, regionStates } }).title).toBe('In 1 of 2 regions all States take part');
  expect(participationFigure(context).title).toBe('States taking part in the principal instruments, by region');
});

test('a dot stands for each milestone; at most ten are named, instruments of the region first', () => {
  const rows = milestoneRows(smallAtlas);
  const named = namedMilestones(smallAtlas, rows);
  expect(named.length).toBe(Math.min(10, rows.length));
  const [some] = rows;
  if (!some) throw new Error('no milestone');
  const other = Array.from({ length: 12 }, (_, index) => ({
    ...some,
    milestone: { ...some.milestone, milestoneId: `x${index}`, instrumentId: '', centreId: '', programmeId: '' },
  }));
  const many = namedMilestones(smallAtlas, [...rows, ...other]);
  expect(many.length).toBe(10);
  expect(many.some(({ milestone }) => milestone.instrumentId === 'amber-code')).toBe(true);
  const marks = marksOf(milestonesFigure(context).scene ?? { width: 0, height: 0, nodes: [] });
  expect(marks.length).toBe(rows.length + named.length);
});

test('counts over years conclude with their peak, and say that they fell only over three years and more and by 30 % and more', () => {
  const counts = (...values: number[]) => values.map((value, index) => ({ year: 2010 + index, value }));
  const ruleOf = (...values: number[]) => peakOf(counts(...values))?.rule ?? null;
  expect(ruleOf(4, 10, 9, 8, 7)).toBe('fell');
  expect(ruleOf(4, 10, 9, 8, 8)).toBe('most');
  expect(ruleOf(4, 10, 9, 2)).toBe('most');
  expect(ruleOf(4, 6, 10)).toBe('only');
  expect([ruleOf(), ruleOf(0, 0), ruleOf(5, 3, 5, 1)]).toEqual([null, null, null]);
  const [first, ...others] = counts(3, 2, 9);
  expect(
    peakOf(
      [first, ...others].flatMap((count) => count ?? []),
      first,
    ),
  ).toMatchObject({ rule: 'only', peak: { year: 2012 } });
});

test('titles of counts tell of the years up to the time that is shown, and the subtitle names the counting box', () => {
  const make = (day: string) => incidentsFigure({ ...context, incidents: smallIncidents, day });
  const [now, then, before] = [make(DAY), make('2010-12-31'), make('2010-06-30')];
  expect(now.title).toBe('Recorded incidents peaked in 2010 (53) and fell to 1 in 2023');
  expect(then.title).toBe('Most incidents recorded in 2010 (53)');
  // A year that is not over then says nothing.
  expect(before.title).toMatch(/^Most incidents recorded in 200\d \(\d+\)/);
  expect(before.summary).not.toContain('53');
  expect(now.subtitle).toMatch(/^All seas: /);
  const totals = publishedTotals({ ...context, incidents: smallIncidents });
  expect(totals.title).toMatch(/^Newest published totals of incidents: Lantern Office 31 \(2011\) and Keel Agency 47 \(2009\)$/);
  expect(crewKidnapped(context).title).toMatch(/^Crew kidnapped: \d+ in \d{4}, the most published/);
});
