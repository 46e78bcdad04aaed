import { expect, test } from 'vitest';
import type { Facts } from '../../site/embedAtlas.ts';
import { figureContents } from '../../site/embedData.ts';
import { NO_COUNTS } from '../../src/atlas/incidents.ts';
import { mappedRegions } from '../../src/atlas/lookup.ts';
import { joinAtlas, parseAtlasFile } from '../../src/atlas/records.ts';
import { formsOf } from '../../src/features/export/embedCode.ts';
import { comparedPair } from '../../src/figures/compare/rows.ts';
import { findFigure, makeFigure } from '../../src/figures/registry.ts';
import type { FigureContext } from '../../src/figures/shared/context.ts';
import { marksOf, type Scene } from '../../src/figures/shared/scene.ts';
import { themes } from '../../src/theme/tokens.ts';
import { embeddedView, parseView, pinnedView, serializeView } from '../../src/view/viewQuery.ts';
import { sceneFaults } from '../drawing.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas, smallIncidents } from './smallAtlas.ts';

const context: FigureContext = { atlas: smallAtlas, language: english, theme: themes.day, day: DAY, width: 900, incidents: smallIncidents };
const PAIR = { a: 'amber-sound', b: 'copper-reef' };
const SUBJECTS = ['States taking part at each year’s end', 'Programmes running at each year’s end', 'Incidents recorded a year'];
const [states, programmes, incidents] = SUBJECTS as [string, string, string];
const HUE = (ink: string) => ({ fill: ink, ink, latest: ink, first: ink });
const rowsOf = (subject: string, choices: Parameters<typeof makeFigure>[2], change: Partial<FigureContext> = {}) =>
  makeFigure('compare', { ...context, ...change }, choices).table.rows.filter(([name]) => name === subject);
const linesOf = ({ nodes }: Scene) =>
  nodes.flatMap((node) => (node.kind === 'path' && node.stroke ? [{ stroke: node.stroke, dash: node.dash ?? '', d: node.d }] : []));

test('the pair of an address is two different regions of the map, whatever it names', () => {
  const ids = (a?: string, b?: string) => comparedPair(smallAtlas, { a, b }).map(({ regionId }) => regionId);
  const [first, second] = mappedRegions(smallAtlas).map(({ regionId }) => regionId);
  expect(ids('copper-reef', 'amber-sound')).toEqual(['copper-reef', 'amber-sound']);
  expect(ids()).toEqual([first, second]);
  for (const [a, b] of [
    ['amber-sound', 'amber-sound'],
    ['global', 'nowhere'],
    [undefined, first],
  ] as const)
    expect(new Set(ids(a, b)).size).toBe(2);
});

test('a count of a year is that of the figure of the region', () => {
  for (const [regionId, name] of [
    ['amber-sound', 'Amber Sound'],
    ['copper-reef', 'Copper Reef'],
  ] as const) {
    const own = makeFigure('running-by-year', { ...context, regionId }).table.rows.filter(([, year]) => Number(year) >= 1995);
    const compared = rowsOf(programmes, PAIR).filter(([, series]) => series === name);
    expect(compared.map(([, , year, least, most]) => [year, least, Number(most) - Number(least)])).toEqual(
      own.map(([, year, certain, possible]) => [year, certain, Number(possible)]),
    );
  }
  expect(rowsOf(states, PAIR).length).toBeGreaterThan(0);
});

test('lines are steps in the hues of their regions, those of the second region dashed, all on one axis of years', () => {
  const theme = { ...themes.day, regions: { 'amber-sound': HUE('#111111'), 'copper-reef': HUE('#222222') } };
  const { scene, charts } = makeFigure('compare', { ...context, theme }, PAIR);
  if (!scene) throw new Error('not drawn');
  const [one, other] = ['#111111', '#222222'];
  const lines = linesOf(scene).filter(({ d }) => d.split('L').length > 2);
  expect(new Set(lines.map(({ stroke }) => stroke))).toEqual(new Set([one, other]));
  for (const { stroke, dash, d } of lines) {
    if (stroke === other) expect(dash).not.toBe('');
    const points = d
      .slice(1)
      .split('L')
      .map((point) => point.split(',').map(Number));
    for (const [index, [x, y]] of points.entries()) expect(index === 0 || x === points[index - 1]?.[0] || y === points[index - 1]?.[1]).toBe(true);
  }
  expect(new Set(charts?.map((chart) => (chart.kind === 'steps' ? `${chart.first} ${chart.last}` : chart.kind))).size).toBe(1);
  const years = marksOf(scene).flatMap(({ about = [], box }) => about.filter((name) => name.startsWith('year.')).map((name) => `${name} ${box.x}`));
  expect(new Set(years).size).toBe(new Set(years.map((year) => year.split(' ')[0])).size);
});

test('a year in which a State joined lights the State too', () => {
  const { scene } = makeFigure('compare', context, PAIR);
  expect(
    scene &&
      marksOf(scene)
        .flatMap(({ about = [] }) => about)
        .filter((name) => name.startsWith('state.')).length,
  ).toBeGreaterThan(0);
});

test('two regions that are counted in one box are not compared: the reason is given', () => {
  const areas = { ...smallIncidents.areas, 'copper-reef': smallIncidents.areas['amber-sound'] ?? { box: '', subareas: [] } };
  const change = { incidents: { ...smallIncidents, areas } };
  expect(rowsOf(incidents, PAIR, change)).toEqual([]);
  expect(makeFigure('compare', { ...context, ...change }, PAIR).subtitle).toContain(
    'Both regions are counted in one box, Mediterranean: the records cannot tell their incidents apart.',
  );
  for (const regionId of ['amber-sound', 'copper-reef']) {
    expect(makeFigure('incidents', { ...context, ...change, regionId }, {}).subtitle).toContain('One counting box for Amber Sound and Copper Reef');
  }
});

test('two regions are compared by the records of the publisher that is chosen, and the subtitle names it', () => {
  const box = smallIncidents.areas['amber-sound']?.box ?? '';
  const types: typeof smallIncidents.types = [
    ['asam', 2010, box, [1, 2, 0, 0, 0, 0, 0, 0]],
    ['imb_johd', 2011, box, [0, 0, 5, 0, 0, 0, 0, 0]],
  ];
  const change = { incidents: { ...smallIncidents, types } };
  expect(rowsOf(incidents, PAIR, change)[0]).toEqual([incidents, 'Amber Sound', '2010', '3', '3']);
  expect(rowsOf(incidents, { ...PAIR, publisher: 'imb_johd' }, change)[0]).toEqual([incidents, 'Amber Sound', '2011', '5', '5']);
  const subtitle = (publisher: 'asam' | 'imb_johd') => makeFigure('compare', { ...context, ...change }, { ...PAIR, publisher }).subtitle;
  expect([subtitle('asam'), subtitle('imb_johd')]).toEqual([expect.stringContaining('ASAM'), expect.stringContaining('IMB')]);
});

test.each([340, 520, 900, 1200])('at %i px no pair has a text cut or covered', (width) => {
  for (const [a, b] of [
    ['amber-sound', 'copper-reef'],
    ['copper-reef', 'amber-sound'],
  ]) {
    const { scene } = makeFigure('compare', { ...context, width }, { a, b });
    expect(scene && sceneFaults(scene, themes.day)).toEqual([]);
  }
});

test('pins and embeds keep the pair, and the picture of the first two regions is not offered for others', () => {
  const { view } = parseView('?a=copper-reef&b=amber-sound');
  for (const kept of [pinnedView(view), embeddedView(view)]) expect(serializeView(kept)).toBe('?a=copper-reef&b=amber-sound');
  expect(formsOf({ parameters: [] })).toContain('picture');
  expect(formsOf({ parameters: [['a', 'copper-reef']] })).not.toContain('picture');
});

test('the data of the embed have every pair', () => {
  const definition = findFigure('compare');
  const facts: Facts = { atlas: smallAtlas, incidents: smallIncidents, language: english };
  const [contents] = definition ? figureContents(definition, undefined, [facts]) : [];
  const atlas = joinAtlas([parseAtlasFile(JSON.parse(JSON.stringify(contents?.atlas)))]);
  for (const a of mappedRegions(smallAtlas)) {
    for (const b of mappedRegions(smallAtlas)) {
      const pair = { a: a.regionId, b: b.regionId };
      const carried = makeFigure('compare', { ...context, atlas, incidents: contents?.incidents ?? NO_COUNTS }, pair);
      const { columns, rows } = makeFigure('compare', context, pair).table;
      expect(carried.table).toMatchObject({ columns, rows });
    }
  }
});
