import { describe, expect, test } from 'vitest';
import { supportClass, supportClasses, supportOf, supportRange } from '../../src/atlas/support.ts';
import { concludeSupport } from '../../src/figures/supportByState/conclusion.ts';
import { supportByStateFigure } from '../../src/figures/supportByState/supportByStateFigure.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english, french } from './atlas.ts';
import { frenchSmallAtlas, smallAtlas } from './smallAtlas.ts';

const figure = (change = {}) =>
  supportByStateFigure({ atlas: smallAtlas, language: english, theme: themes.day, day: DAY, width: 1200, regionId: 'amber-sound', ...change });
const rangeOf = (iso3: string) =>
  supportRange(supportOf(smallAtlas, DAY, 'amber-sound').find((row) => row.iso3 === iso3) ?? { iso3, running: [], unknown: [] });

test('a programme that runs counts for the States that it names, one of unknown status perhaps, one that ended not', () => {
  expect(rangeOf('FIN')).toEqual({ low: 2, high: 2 });
  expect(rangeOf('SWE')).toEqual({ low: 1, high: 1 });
  expect(rangeOf('EST')).toEqual({ low: 0, high: 1 });
  expect(rangeOf('DNK')).toEqual({ low: 0, high: 0 });
});

test('observers of a region are no States to support', () => {
  expect(supportOf(smallAtlas, DAY, 'amber-sound').map(({ iso3 }) => iso3)).not.toContain('LVA');
});

test('a State of several regions is listed once over all regions', () => {
  const codes = supportOf(smallAtlas, DAY).map(({ iso3 }) => iso3);
  expect(new Set(codes).size).toBe(codes.length);
});

test('every number of programmes lies in the class that the key prints for it', () => {
  for (const most of [1, 4, 5, 6, 9, 16, 23]) {
    const classes = supportClasses(most);
    expect(classes.length).toBeLessThanOrEqual(5);
    expect([classes[0]?.from, classes.at(-1)?.to]).toEqual([1, most]);
    for (let count = 1; count <= most; count++) {
      const own = classes[supportClass(count, most)];
      expect(own && own.from <= count && count <= own.to, `${count} of ${most}`).toBe(true);
    }
  }
  expect(supportClass(0, 9)).toBe(-1);
});

describe('the title concludes', () => {
  const states = (counts: number[]) => counts.map((count, index) => ({ iso3: `S${index}`, running: Array(count).fill(smallAtlas.programmes[0]), unknown: [] }));
  test.each([
    ['no State', [], null],
    ['all alike', [2, 2], { rule: 'alike', states: 2, low: 2 }],
    ['few lowest and highest', [3, 1, 0], { rule: 'named', low: 0, high: 3, lowest: ['S2'], highest: ['S0'] }],
    ['many lowest', [3, 0, 0, 0, 0], { rule: 'counted', states: 5, low: 0, high: 3, lowest: 4, highest: ['S0'] }],
    ['many highest', [3, 3, 3, 3, 1], { rule: 'span', states: 5, low: 1, high: 3 }],
  ])('%s', (_, counts, conclusion) => {
    expect(concludeSupport(states(counts))).toEqual(conclusion);
  });

  test('in whole sentences, names after a colon', () => {
    expect(figure().title).toMatch(/^\d+ of \d+ States are named by no programme known to be running; most, by 2: Finland$/);
    expect(figure({ atlas: frenchSmallAtlas, language: french }).title).toMatch(/; au plus, par 2\s: Finlande$/);
  });
});

test('wide it has a column for each programme, narrow it has bars; both show every State', () => {
  const ids = (width: number) => figure({ width }).scene?.nodes.flatMap((node) => (node.kind === 'mark' ? [node.id] : []));
  const turned = (width: number) => figure({ width }).scene?.nodes.some((node) => node.kind === 'text' && node.turn);
  expect(ids(1200)).toEqual(ids(340));
  expect([turned(1200), turned(340)]).toEqual([true, false]);
});

test('the table gives each State its programmes by name', () => {
  expect(figure().table.rows.find(([name]) => name === 'Finland')).toEqual(['Finland', '2', 'Amber Watch; World Beacon', '']);
  expect(figure().table.rows.find(([name]) => name === 'Estonia')).toEqual(['Estonia', '0 to 1', '', 'Amber Course']);
});
