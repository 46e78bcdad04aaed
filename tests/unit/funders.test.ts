import { describe, expect, test } from 'vitest';
import { concludeFunders } from '../../src/figures/funders/conclusion.ts';
import { fundersFigure } from '../../src/figures/funders/fundersFigure.ts';
import { funderRows, joinedRow } from '../../src/figures/funders/rows.ts';
import { marksOf } from '../../src/figures/shared/scene.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english, french } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const figure = (change = {}) => fundersFigure({ atlas: smallAtlas, language: english, theme: themes.day, day: DAY, width: 1200, ...change });
const funder = (id: string) => funderRows(smallAtlas).funders.find((row) => row.id === id);

test('amounts are added within a currency and never over currencies', () => {
  expect(funder('tide-fund')?.amounts).toEqual([
    ['EUR', 4000000],
    ['USD', 2500000],
  ]);
  expect(funder('tide-fund')?.published).toBe(2);
});

test('a programme in two regions stands in both columns and is counted once', () => {
  const { columns, funders } = funderRows(smallAtlas);
  const australia = funders.find(({ id }) => id === 'AUS');
  const filled = columns.filter((_, column) => australia?.cells[column]?.length);
  expect(filled).toEqual(['amber-sound', 'copper-reef']);
  expect(australia?.programmes).toHaveLength(1);
});

test('the programmes whose funder was not found have a row of their own', () => {
  const { notFound, funders } = funderRows(smallAtlas, 'amber-sound');
  expect(notFound?.programmes.map((row) => row.programmeId)).toEqual(['amber-patrol', 'amber-course']);
  expect(funders.some(({ id }) => id === '')).toBe(false);
});

test('several funders in one row count a programme that they share once', () => {
  const { funders, columns } = funderRows(smallAtlas);
  const both = joinedRow(
    funders.filter(({ id }) => id === 'tide-fund' || id === 'AUS'),
    columns,
  );
  expect(both.programmes).toHaveLength(funder('tide-fund')?.programmes.length ?? 0);
});

test.each([340, 480, 700, 1000])('a long name and amounts in many currencies stand whole at %i px', (width) => {
  const shortName = 'Ministry of Ports, Fairways, Pilotage and Lighthouses of the Outer Skerries';
  const organizations = smallAtlas.organizations.map((row) => (row.organizationId === 'tide-fund' ? { ...row, shortName } : row));
  const paid = smallAtlas.programmes.filter(({ funders }) => funders.includes('tide-fund'));
  const more = ['JPY', 'NOK', 'DKK'].flatMap((currency) => paid.map((row) => ({ ...row, programmeId: row.programmeId + currency, currency, amount: 123e6 })));
  const { scene } = figure({ width, atlas: { ...smallAtlas, organizations, programmes: [...smallAtlas.programmes, ...more] } });
  const nodes = scene ? marksOf(scene).flatMap(({ children }) => children) : [];
  expect(nodes.flatMap((node) => (node.kind === 'text' && node.text.endsWith('…') ? node.text : []))).toEqual([]);
});

describe('the title concludes', () => {
  const programme = (funders: string[], amount: number | null = null) => ({ ...smallAtlas.programmes[0], funders, amount });
  const rowsOf = (list: ReturnType<typeof programme>[]) => funderRows({ ...smallAtlas, programmes: list } as typeof smallAtlas);
  test.each([
    ['no programme', [], null],
    ['no funder', [programme([])], { rule: 'none', total: 1 }],
    ['one pays for most', [programme(['a'], 5), programme(['a', 'b'])], { rule: 'most', n: 2, total: 2, names: ['a'], unpublished: 1 }],
    ['many alike', [programme(['a', 'b', 'c', 'd'])], { rule: 'many', funders: 4, funded: 1, total: 1, unpublished: 1 }],
  ])('%s', (_, list, conclusion) => {
    expect(concludeFunders(rowsOf(list))).toEqual(conclusion);
  });

  test('in whole sentences, names after a colon', () => {
    expect(figure().title).toMatch(/^The funder of most programmes \(\d+ of \d+\): .+; \d+ publish no amount$/);
    expect(figure({ language: french }).title).toMatch(/^Premier bailleur de fonds \(\d+ des \d+ programmes\)\s: /);
  });
});

test('a square stands for a programme: as many as the columns hold', () => {
  const { scene } = figure();
  const [row] = scene ? marksOf(scene) : [];
  const squares = row?.children.filter((node) => node.kind === 'rect');
  expect(squares).toHaveLength(funderRows(smallAtlas).funders[0]?.cells.flat().length ?? 0);
});

test('a row opens its programmes, running ones first', () => {
  const { scene } = figure();
  const [row] = scene ? marksOf(scene) : [];
  expect(row?.behind?.groups.map(({ entries }) => entries.length)).toEqual([expect.any(Number), expect.any(Number)]);
  expect(row?.behind?.groups[0]?.entries.map(({ name }) => name)).toContain('Invented watch over the Amber Sound');
});
