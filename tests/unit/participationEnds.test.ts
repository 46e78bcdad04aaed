import { expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { participationFigure } from '../../src/figures/participation/participationFigure.ts';
import { instrumentRows } from '../../src/figures/participation/rows.ts';
import { instrumentName } from '../../src/i18n/names.ts';
import { rangeWords } from '../../src/i18n/range.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const REGION = { atlas: smallAtlas, regionId: 'amber-sound' };
const draw = (width: number) =>
  participationFigure({ ...REGION, language: english, theme: themes.day, day: DAY, width }).scene ?? { width, height: 0, nodes: [] };
const textsOf = (width: number) => draw(width).nodes.flatMap((node) => (node.kind === 'text' ? [node] : []));

test('a name stands at the end of its line where there is room, else in the key below', () => {
  const label = /: \d/;
  for (const { x, y } of textsOf(1000).filter(({ text }) => label.test(text))) {
    expect(x).toBeGreaterThan(600);
    expect(y).toBeLessThan(200);
  }
  const narrow = textsOf(300).filter(({ text }) => label.test(text));
  expect(narrow.length).toBeGreaterThan(0);
  for (const { y } of narrow) expect(y).toBeGreaterThan(190);
});

test('the States without a date are a bracket over the certain ones, with their number', () => {
  const [row] = instrumentRows(REGION).filter(({ undated }) => undated > 0);
  if (!row) throw new Error('no State without a date');
  const { nodes } = draw(1000);
  const brackets = nodes.flatMap((node) => (node.kind === 'path' ? [/^M[\d.]+ ([\d.]+)h5V([\d.]+)h-5$/.exec(node.d)].filter((match) => match !== null) : []));
  const grid = nodes.flatMap((node) => (node.kind === 'line' && node.y1 === node.y2 ? [node.y1] : [])).sort((a, b) => b - a);
  const [bracket] = brackets;
  expect(Number(bracket?.[1])).toBeGreaterThan(Number(bracket?.[2]));
  expect(Number(bracket?.[1])).toBeLessThan(grid[0] ?? 0);
  expect(textsOf(1000).some(({ text, x }) => text === english.number(row.undated) && x > 600)).toBe(true);
  expect(textsOf(1000).some(({ text }) => text === 'without any date')).toBe(true);
});

test('the chart of a slide ends in the very range that title and sentence say, also at a past time', () => {
  const past = { atlas: atlasAt(smallAtlas, '2010'), regionId: 'amber-sound' };
  const [row] = instrumentRows(past).filter(({ range }) => range.low < range.high);
  if (!row) throw new Error('no open range');
  const { charts = [] } = participationFigure({ ...past, language: english, theme: themes.day, day: '2010-12-31', width: 600 });
  const ends = charts.flatMap((chart) => (chart.kind === 'steps' ? chart.values.flatMap(({ end }) => end ?? []) : []));
  expect(ends).toContainEqual({ value: rangeWords(english, row.range), words: instrumentName(row.instrument) });
  expect(ends.map(({ value }) => value)).not.toContain(english.number(row.range.high));
});
