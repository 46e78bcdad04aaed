import { expect, test } from 'vitest';
import { numberRanges } from '../../src/features/paper/numberRanges.ts';
import { paperScenes } from '../../src/features/paper/paperScenes.ts';
import { PAPER } from '../../src/features/paper/paperSize.ts';
import type { Figure } from '../../src/figures/shared/figure.ts';
import { themes } from '../../src/theme/tokens.ts';

test('numbers of sources are short: ranges from three on, each number once, in rising order', () => {
  expect(numberRanges([])).toBe('');
  expect(numberRanges([7])).toBe('7');
  expect(numberRanges([4, 3])).toBe('3, 4');
  expect(numberRanges([9, 1, 2, 3, 3, 5])).toBe('1–3, 5, 9');
  expect(numberRanges([1, 2, 3], (value) => `<${value}>`)).toBe('<1>–<3>');
});

/** A list of rows of 100 px below an axis of 60 px. */
const list = (count: number) => {
  const drawn: (readonly [number, number])[] = [];
  const make = ({ width, rows = [0, count] as const }: { width: number; rows?: readonly [number, number] }): Figure => {
    if (rows[1] - rows[0] < count) drawn.push(rows);
    const scene = { width, height: 60 + (rows[1] - rows[0]) * 100, nodes: [] };
    return { id: 'milestones', title: '', subtitle: '', summary: '', table: { columns: [], rows: [] }, sources: [], scene, empty: '', rowCount: count };
  };
  return { make, drawn };
};

test('a figure is drawn for the width of the paper; a list goes on sheets of whole rows, each no higher than a sheet', () => {
  expect(paperScenes(list(3).make, themes.paper)).toEqual([{ width: PAPER.width, height: 360, nodes: [] }]);
  const parts = paperScenes(list(25).make, themes.paper);
  expect(parts.length).toBe(3);
  expect(parts.every(({ height }) => height <= PAPER.figure)).toBe(true);
  expect(parts.reduce((sum, { height }) => sum + height - 60, 0)).toBe(2500);
});

test('a figure without anything to draw has no sheet', () => {
  const empty: Figure = { ...list(0).make({ width: 1 }), scene: null };
  expect(paperScenes(() => empty, themes.paper)).toEqual([]);
});
