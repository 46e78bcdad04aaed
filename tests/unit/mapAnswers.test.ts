import { expect, test } from 'vitest';
import { sideAway } from '../../src/features/here/sideAway.ts';
import { steppedTo } from '../../src/features/map/steppedTo.ts';
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

test('the items of the map are one row: arrows go round it, Home and End to its ends, and other keys pass', () => {
  expect([steppedTo(0, 'ArrowRight', 3), steppedTo(2, 'ArrowDown', 3), steppedTo(0, 'ArrowLeft', 3), steppedTo(1, 'ArrowUp', 3)]).toEqual([1, 0, 2, 0]);
  expect([steppedTo(1, 'Home', 3), steppedTo(1, 'End', 3), steppedTo(1, 'Enter', 3), steppedTo(-1, 'Home', 0)]).toEqual([0, 2, null, null]);
});
