import { pairs } from 'd3';
import { expect, test } from 'vitest';
import { FIGURES, makeFigure } from '../../src/figures/registry.ts';
import type { Chart } from '../../src/figures/shared/chart.ts';
import { GRAINS, grainNodes } from '../../src/figures/shared/grain.ts';
import { seriesLook } from '../../src/figures/shared/seriesLook.ts';
import { themes } from '../../src/theme/tokens.ts';
import { difference, SIGHTS } from '../colours.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas, smallIncidents } from './smallAtlas.ts';

/** Colours of one sign differ at least so much (CIEDE2000), to every kind of sight. */
const LEAST_DIFFERENCE = 9;
const THEMES = Object.values(themes);

test.each(THEMES)('the first nine series of a figure are told apart by colour or by a second sign', (theme) => {
  const looks = Array.from({ length: 9 }, (_, index) => seriesLook(theme, index));
  const alike = looks.flatMap((one, index) => looks.slice(index + 1).flatMap((other) => (one.sign === other.sign ? [[one.color, other.color] as const] : [])));
  for (const sight of Object.keys(SIGHTS))
    for (const [one, other] of alike) expect(difference(one, other, sight), `${one} ${other} ${sight}`).toBeGreaterThan(LEAST_DIFFERENCE);
  expect(new Set(looks.slice(0, 3).map(({ sign }) => sign)).size).toBe(1);
  expect(looks.slice(3).every(({ sign }) => sign !== 'disc')).toBe(true);
});

test('eighteen series have eighteen looks', () => {
  const looks = Array.from({ length: 18 }, (_, index) => JSON.stringify(seriesLook(themes.day, index)));
  expect(new Set(looks).size).toBe(18);
  expect(pairs(looks).every(([one, other]) => one !== other)).toBe(true);
});

/** The look of each series of a chart, as a reader sees it. */
const looksOf = (chart: Chart) =>
  chart.kind === 'steps'
    ? chart.values.map(({ color, possible, dash = '' }) => `${color} ${possible} ${dash}`)
    : chart.values.map(({ color, sign }) => (chart.kind === 'lines' ? `${color} ${sign}` : color));

test.each(THEMES)('no two series of a chart look alike, in any figure of any region', (theme) => {
  const regions = [undefined, ...smallAtlas.region.map(({ regionId }) => regionId)];
  const base = { atlas: smallAtlas, language: english, theme, day: DAY, width: 1200, incidents: smallIncidents };
  const charts = FIGURES.flatMap(({ id }) => regions.flatMap((regionId) => makeFigure(id, { ...base, ...(regionId ? { regionId } : {}) }).charts ?? []));
  expect(charts.filter(({ values }) => values.length > 1).length).toBeGreaterThan(5);
  for (const chart of charts) expect(new Set(looksOf(chart)).size, chart.title).toBe(chart.values.length);
});

test('more than three parts of a stack are told apart without colour: by a grain, in the drawing and in the native chart', () => {
  const figure = makeFigure('incidents', { atlas: smallAtlas, language: english, theme: themes.day, day: DAY, width: 1200, incidents: smallIncidents });
  const [chart] = figure.charts ?? [];
  if (chart?.kind !== 'stacked' || !figure.scene) throw new Error('not stacked');
  expect(new Set(chart.values.map(({ grain }) => grain)).size).toBe(chart.values.length);
  const box = { x1: 10.3, x2: 31.7, y1: 20.2, y2: 44.9 };
  const drawn = GRAINS.map((grain) =>
    grainNodes(grain, box, '#ffffff')
      .map((node) => (node.kind === 'path' ? node.d : ''))
      .join(''),
  );
  expect(new Set(drawn).size).toBe(GRAINS.length);
  for (const numbers of drawn.slice(1).map((d) => [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)])) {
    expect(numbers.length).toBeGreaterThan(0);
    for (const [, x, y] of numbers) {
      expect(Number(x)).toSatisfy((value: number) => value >= 10.2 && value <= 31.8);
      expect(Number(y)).toSatisfy((value: number) => value >= 20.1 && value <= 45);
    }
  }
  const key = figure.scene.nodes.filter((node) => node.kind === 'path' && node.stroke === themes.day.panel);
  expect(key).toHaveLength(GRAINS.length - 1);
});
