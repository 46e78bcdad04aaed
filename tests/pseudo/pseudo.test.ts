import { expect, test } from 'vitest';
import * as say from '#messages';
import { makeLanguage } from '../../src/i18n/language.ts';
import { themes } from '../../src/theme/tokens.ts';
import { sweepFigures } from '../drawing.ts';
import { smallAtlas, smallIncidents } from '../unit/smallAtlas.ts';
import { PSEUDO } from './pseudoSource.ts';

const DAY = '2026-03-15';
const language = makeLanguage(PSEUDO);

test('the pseudo-language says every number in its form', () => {
  expect([0, 1, 2, 3, 11, 100].map((n) => say.countsRunning(language, { n })).every((text) => /[áéíóú]{2}/.test(text))).toBe(true);
  expect(language.direction).toBe('rtl');
});

test('with words two fifths longer, read from the right, no figure has a text cut or covered', () => {
  const context = { atlas: smallAtlas, language, theme: themes.day, day: DAY, incidents: smallIncidents };
  const { drawn, faults } = sweepFigures(context, [340, 372, 480, 700, 960, 1200]);
  expect(drawn).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});
