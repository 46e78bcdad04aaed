import { scaleLinear } from 'd3';
import { expect, test } from 'vitest';
import { FIGURES, makeFigure } from '../../src/figures/registry.ts';
import { dodge } from '../../src/figures/shared/dodge.ts';
import { marksOf, type SceneNode, textsOf } from '../../src/figures/shared/scene.ts';
import { countScale, countTicks, roundStep, yearTicks } from '../../src/figures/shared/ticks.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY } from './atlas.ts';
import { smallAtlas, smallIncidents } from './smallAtlas.ts';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [9, [0, 5, 10]],
  [17, [0, 10, 20]],
  [412, [0, 200, 400, 600]],
])('an axis of counts up to %i has round numbers and ends on one', (most, expected) => {
  const y = countScale([most], [156, 0]);
  expect(countTicks(y)).toEqual(expected);
  expect(y(0)).toBe(156);
  expect(y(expected.at(-1) ?? 0)).toBe(0);
});

test.each([300, 700, 1200])('on %i px years are whole, evenly spaced and far enough apart to be read', (width) => {
  for (const [first, last] of [
    [1990, 2029],
    [2007, 2027],
    [2024, 2026],
  ] as const) {
    const years = yearTicks(scaleLinear([first, last], [0, width]));
    const steps = new Set(years.slice(1).map((year, index) => year - (years[index] ?? 0)));
    expect(years.every(Number.isInteger)).toBe(true);
    expect(steps.size).toBeLessThanOrEqual(1);
    expect(((steps.values().next().value ?? 1) / (last - first)) * width).toBeGreaterThan(44);
  }
});

test('a native axis has the step of a drawn one', () => {
  expect(roundStep(0, 10, 156)).toBe(5);
  expect(roundStep(1990, 2029, 1200)).toBe(2);
});

test('labels are moved apart in their order, and none below the axis', () => {
  expect(dodge([10, 50, 12], { gap: 16, bottom: 100 })).toEqual([10, 50, 26]);
  expect(dodge([98, 100], { gap: 16, bottom: 100 })).toEqual([84, 100]);
});

/** The names of all marks among some nodes. */
const namesOf = (nodes: readonly SceneNode[]): string[] => nodes.flatMap((node) => (node.kind === 'mark' ? [node.label, ...namesOf(node.children)] : []));

const READ = ['en', 'fr', 'ar'].flatMap((code) => [380, 900].map((width) => [code, width] as const));

test.each(READ)('in %s at %i px the name of each mark says what the mark shows, in its order', (code, width) => {
  const context = { atlas: smallAtlas, language: makeLanguage(code), theme: themes.day, day: DAY, width, incidents: smallIncidents };
  const spoken = FIGURES.flatMap(({ id }) => marksOf(makeFigure(id, context).scene ?? { width, height: 0, nodes: [] })).filter(
    ({ children }) => textsOf(children).length,
  );
  expect(spoken.length).toBeGreaterThan(60);
  expect(spoken.filter(({ label, children }) => !plain(label).includes(plain(textsOf(children).join(' '))))).toEqual([]);
  expect(spoken.filter(({ label, children }) => /^\d+$/.test(textsOf(children)[0] ?? '') && !/\d/.test(label.split('. ')[0] ?? ''))).toEqual([]);
});

const plain = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[\p{P}\p{Cf}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

test('in Chinese the parts of a mark\u2019s name are joined by Chinese marks', () => {
  const context = { atlas: smallAtlas, language: makeLanguage('zh'), theme: themes.day, day: DAY, width: 900, incidents: smallIncidents };
  const names = FIGURES.flatMap(({ id }) => namesOf(makeFigure(id, context).scene?.nodes ?? []));
  expect(names.filter((name) => /[\u3002\uff1a]/.test(name)).length).toBeGreaterThan(20);
  expect(names.filter((name) => /\p{Script=Han}[.:] |[.:] \p{Script=Han}/u.test(name))).toEqual([]);
});
