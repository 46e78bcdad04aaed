import { expect, test } from 'vitest';
import { sideAway } from '../../src/features/here/sideAway.ts';
import { targetsOf } from '../../src/features/map/targetsOf.ts';
import type { MapTarget } from '../../src/map/describe/types.ts';

const target = (kind: MapTarget['kind'], id: string): MapTarget => ({ kind, id, name: id, detail: '', path: `/${kind}/${id}/`, position: [0, 0] });
const targets = [target('region', 'amber'), target('region', 'copper'), target('state', 'SWE'), target('centre', 'desk')];

test('where regions overlap all of them are meant; else only the topmost record', () => {
  const ids = (...hits: Parameters<typeof targetsOf>[1]) => targetsOf(targets, hits).map(({ id }) => id);
  expect(ids({ kind: 'region', id: 'copper' }, { kind: 'region', id: 'amber' })).toEqual(['copper', 'amber']);
  expect(ids({ kind: 'centre', id: 'desk' }, { kind: 'state', id: 'SWE' })).toEqual(['desk']);
  expect(ids({ kind: 'waters', id: 'SWE' })).toEqual(['SWE']);
  expect(ids({ kind: 'state', id: 'unknown' })).toEqual([]);
});

test('a card stands away from its mark, wherever that is', () => {
  const map = { clientHeight: 400 };
  expect(sideAway({ x: 100, y: 100 }, map)).toBe('at-right at-bottom');
  expect(sideAway({ x: 700, y: 300 }, map)).toBe('at-left at-top');
  expect(sideAway(null, map)).toBe('at-left at-top');
});
