import { expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/records.ts';
import { hasWords } from '../../src/features/gallery/hasWords.ts';
import { itcpFunding } from '../../src/figures/series/fundingFigure.ts';
import { fundingRows, gapsBetween } from '../../src/figures/series/fundingRows.ts';
import { marksOf } from '../../src/figures/shared/scene.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const [series] = smallAtlas.series.filter(({ regionId }) => regionId === 'global');
const [observation] = smallAtlas.observations;
if (!series || !observation) throw new Error('no series');
const money = (measure: string, values: Record<number, number>): Pick<Atlas, 'series' | 'observations'> => ({
  series: [{ ...series, seriesId: measure, measure, shortTitle: measure, unit: 'USD million' }],
  observations: Object.entries(values).map(([year, value]) => ({ ...observation, seriesId: measure, year: Number(year), value, status: 'published' as const })),
});
const atlasOf = (...parts: Pick<Atlas, 'series' | 'observations'>[]): Atlas => ({
  ...smallAtlas,
  series: parts.flatMap((part) => part.series),
  observations: parts.flatMap((part) => part.observations),
});
const draw = (atlas: Atlas, width = 1000) => itcpFunding({ atlas, language: english, theme: themes.day, day: DAY, width });
const asked = money('funding-requirement', { 2010: 22.4, 2024: 28.4 });

test('a value of a biennium covers two years, and what lies between is a gap, not a zero', () => {
  const [row] = fundingRows(atlasOf(asked, money('expenditure', { 2012: 9 })));
  expect(row?.series[0]?.values.map(({ from, to }) => [from, to])).toEqual([
    [2010, 2012],
    [2024, 2026],
  ]);
  expect(row && gapsBetween(row, 2010, 2026)).toEqual([{ from: 2012, to: 2024 }]);
  const spent = fundingRows(atlasOf(asked, money('expenditure', { 2012: 9 })))[1];
  expect(spent?.series[0]?.values[0]).toMatchObject({ from: 2012, to: 2013 });
});

test('each measure has a panel on the same years; bars are as wide as the years they cover', () => {
  const marks = marksOf(draw(atlasOf(asked, money('expenditure', { 2012: 9 }))).scene ?? { width: 0, height: 0, nodes: [] });
  const widthOf = (id: string) => marks.find((mark) => mark.id === id)?.box.width ?? 0;
  expect(marks.length).toBe(3);
  expect(widthOf('funding-requirement-2010') / widthOf('expenditure-2012')).toBeGreaterThan(1.9);
});

test('the title says what was asked for last and, of the same years, which share the Fund covers', () => {
  expect(draw(atlasOf(asked, money('share-covered', { 2024: 47 }))).title).toBe('The ITCP asked for USD 28.4 million for 2024–2025; its Fund covers 47 %');
  expect(draw(atlasOf(asked, money('share-covered', { 2010: 62 }))).title).toBe('The ITCP asked for USD 28.4 million for 2024–2025');
  expect(draw(atlasOf(money('expenditure', { 2012: 9 }))).title).toBe('Funding of the ITCP');
});

test('a figure is found by words, whatever their accents and capitals', () => {
  expect(hasWords('Priorités et participation', 'PRIORITES part')).toBe(true);
  expect(hasWords('Priorités', 'centres')).toBe(false);
  expect(hasWords('Priorités', ' ')).toBe(true);
});
