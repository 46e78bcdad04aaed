import { expect, test } from 'vitest';
import { numberRanges } from '../../src/features/paper/numberRanges.ts';
import { paperSheets } from '../../src/features/paper/paperSheets.ts';
import { PAPER } from '../../src/features/paper/paperSize.ts';
import { makeFigure } from '../../src/figures/registry.ts';
import type { Figure } from '../../src/figures/shared/figure.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { themes } from '../../src/theme/tokens.ts';
import { arabic, atlas, atlasIn, DAY, english, french, frenchAtlas } from './atlas.ts';

/** A sheet of the real facts takes a second to draw: without a sweep the fullest are enough, those of the world, and of the centres that in the longest words. */
const isSweep = process.env.TESTED_SWEEPS === '1';

test('numbers of sources are short: ranges from three on, each number once, in rising order', () => {
  expect([[], [7], [4, 3], [9, 1, 2, 3, 3, 5]].map((numbers) => numberRanges(numbers, english))).toEqual(['', '7', '3, 4', '1–3, 5, 9']);
});

test('numbers of sources are joined with the marks of the language, and a range is read from the left in Arabic too', () => {
  const numbers = [1, 2, 3, 5, 1000];
  expect(numberRanges(numbers, makeLanguage('zh'))).toBe('1—3，5，1,000');
  expect(numberRanges(numbers, french)).toBe('1-3, 5, 1\u202f000');
  expect(numberRanges(numbers, arabic)).toBe('\u20681-3\u2069،\u200f 5،\u200f 1,000');
});

/** A list of rows of 100 px below an axis of 60 px. */
const list = (count: number) => {
  const drawn: (readonly [number, number])[] = [];
  const make = ({ width, rows = [0, count] as const }: { width: number; rows?: readonly [number, number] }): Figure => {
    if (rows[1] - rows[0] < count) drawn.push(rows);
    const scene = { width, height: 60 + (rows[1] - rows[0]) * 100, nodes: [] };
    return { id: 'milestones', title: '', subtitle: '', summary: '', table: { columns: [], rows: [] }, sources: [], scene, empty: '', rowCount: count };
  };
  return { make, drawn };
};

test('a figure is drawn for the width of the paper; a list that is higher than a sheet stands in columns of whole rows beside each other', () => {
  expect(paperSheets(list(3).make, themes.paper)).toEqual([[{ width: PAPER.width, height: 360, nodes: [] }]]);
  const [columns = [], ...more] = paperSheets(list(25).make, themes.paper);
  expect([columns.length, more]).toEqual([3, []]);
  expect(columns.every(({ width, height }) => width < PAPER.width / 3 && height <= PAPER.figure)).toBe(true);
  expect(columns.reduce((sum, { height }) => sum + height - 60, 0)).toBe(2500);
  // No more columns than are needed.
  expect(paperSheets(list(15).make, themes.paper).map((sheet) => sheet.length)).toEqual([2]);
  expect(paperSheets(list(50).make, themes.paper).map((sheet) => sheet.length)).toEqual([3, 3]);
});

test('rows that share a time axis are not put beside each other: they go on more sheets, each with the axis', () => {
  const { make } = list(25);
  const onAxis: typeof make = (as) => {
    const figure = make(as);
    return { ...figure, scene: figure.scene && { ...figure.scene, plots: [{ left: 0, right: 100, top: 60 }] } };
  };
  expect(paperSheets(onAxis, themes.paper).map((sheet) => sheet.map(({ width }) => width))).toEqual([[PAPER.width], [PAPER.width], [PAPER.width]]);
});

test('a list whose rows have no room even in close columns is running text, where that needs fewer sheets', () => {
  const { make } = list(50);
  const running = (as: { width: number; isRunOn?: boolean }): Figure => {
    const figure = make(as);
    return as.isRunOn && figure.scene ? { ...figure, scene: { ...figure.scene, height: figure.scene.height / 3 } } : figure;
  };
  expect(paperSheets(running, themes.paper).map((sheet) => sheet.length)).toEqual([2]);
});

test('a figure without anything to draw has no sheet', () => {
  const empty: Figure = { ...list(0).make({ width: 1 }), scene: null };
  expect(paperSheets(() => empty, themes.paper)).toEqual([]);
});

test('a figure that is a little higher than a sheet has its rows closer to each other, and one sheet', () => {
  const { make } = list(12);
  const tight = (as: { width: number; isTight?: boolean }): Figure => {
    const figure = make(as);
    return as.isTight && figure.scene ? { ...figure, scene: { ...figure.scene, height: 900 } } : figure;
  };
  expect(
    paperSheets(tight, themes.paper)
      .flat()
      .map(({ height }) => height),
  ).toEqual([900]);
});

const PLACES = isSweep ? [undefined, ...atlas.region.map(({ regionId }) => regionId)] : [undefined];
test.each(PLACES)('the focus matrix of %s is one sheet, in English and French', (regionId) => {
  for (const facts of [
    { atlas, language: english },
    { atlas: frenchAtlas, language: french },
  ]) {
    const context = { ...facts, day: DAY, ...(regionId ? { regionId } : {}) };
    expect(paperSheets((as) => makeFigure('focus-matrix', { ...context, ...as }), themes.paper)).toHaveLength(1);
  }
});

test.each(isSweep ? ['en', 'fr', 'es', 'pt', 'ru', 'zh', 'ar'] : ['ru'])('the centres of the world are one sheet, on which none is missing (%s)', (code) => {
  const context = { atlas: atlasIn(code), language: makeLanguage(code), day: DAY };
  const sheets = paperSheets((as) => makeFigure('centres', { ...context, ...as }), themes.paper);
  expect(sheets).toHaveLength(1);
  const marks = sheets.flat().flatMap(({ nodes }) => nodes.filter((node) => node.kind === 'mark'));
  expect(new Set(marks.map(({ id }) => id)).size).toBe(makeFigure('centres', { ...context, width: PAPER.width, theme: themes.paper }).rowCount);
});
