import { expect, test } from 'vitest';
import { compareIncidents } from '../../src/figures/compare/compareFigures.ts';
import { makeFigure } from '../../src/figures/registry.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas, smallIncidents } from './smallAtlas.ts';

test('two regions that are counted in one box are not compared: the reason is given', () => {
  const areas = { ...smallIncidents.areas, 'copper-reef': smallIncidents.areas['amber-sound'] ?? { box: '', subareas: [] } };
  const context = { atlas: smallAtlas, language: english, theme: themes.day, day: DAY, width: 900, incidents: { ...smallIncidents, areas } };
  const figure = compareIncidents(context, ['amber-sound', 'copper-reef']);
  expect(figure.scene).toBeNull();
  expect(figure.table.rows).toEqual([]);
  expect(figure.empty).toBe('Both regions are counted in one box, Mediterranean: the records cannot tell their incidents apart.');
  for (const regionId of ['amber-sound', 'copper-reef']) {
    expect(makeFigure('incidents', { ...context, regionId }, {}).subtitle).toContain('One counting box for Amber Sound and Copper Reef');
  }
});

test('two regions are compared by the records of the publisher that is chosen, and the subtitle names it', () => {
  const box = smallIncidents.areas['amber-sound']?.box ?? '';
  const types: typeof smallIncidents.types = [
    ['asam', 2010, box, [1, 2, 0, 0, 0, 0, 0, 0]],
    ['imb_johd', 2011, box, [0, 0, 5, 0, 0, 0, 0, 0]],
  ];
  const context = { atlas: smallAtlas, language: english, theme: themes.day, day: DAY, width: 900, incidents: { ...smallIncidents, types } };
  const [first, other] = [compareIncidents(context, ['amber-sound', 'copper-reef']), compareIncidents(context, ['amber-sound', 'copper-reef'], 'imb_johd')];
  expect(first.table.rows).toEqual([['Amber Sound', '2010', '3']]);
  expect(first.subtitle).toContain('ASAM');
  expect(other.table.rows).toEqual([['Amber Sound', '2011', '5']]);
  expect(other.subtitle).toContain('IMB');
});
