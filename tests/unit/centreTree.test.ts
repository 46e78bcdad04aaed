import { expect, test } from 'vitest';
import type { Centre } from '../../src/atlas/records.ts';
import { treeRows } from '../../src/figures/centres/rows.ts';
import { smallAtlas } from './smallAtlas.ts';

const [some] = smallAtlas.centres;
const centre = (centreId: string, parentCentreId = ''): Centre => ({ ...(some as Centre), centreId, parentCentreId });
const outline = (centres: Centre[]) => treeRows(centres).map(({ centre: { centreId }, depth }) => `${'  '.repeat(depth)}${centreId}`);

test('each centre stands after the one it belongs to, whatever their order in the table', () => {
  expect(outline([centre('leaf', 'branch'), centre('root'), centre('branch', 'root'), centre('other')])).toEqual(['root', '  branch', '    leaf', 'other']);
  expect(treeRows([centre('root'), centre('branch', 'root')]).map(({ parent }) => parent)).toEqual([-1, 0]);
});

test('a centre whose parent is not in the list stands under no other', () => {
  expect(outline([centre('orphan', 'elsewhere'), centre('child', 'orphan')])).toEqual(['orphan', '  child']);
});

test('centres that belong to each other in a circle are all drawn', () => {
  expect(outline([centre('a', 'c'), centre('b', 'a'), centre('c', 'b'), centre('self', 'self')])).toEqual(['c', '  a', '    b', 'self']);
});
