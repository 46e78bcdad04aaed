import { expect, test } from 'vitest';
import { balanced, filled } from '../../src/render/slides/balanced.ts';

test('rows stand in columns in their order, the highest as low as can be', () => {
  expect(balanced([10, 10, 10, 10], 2)).toEqual([
    [0, 2],
    [2, 4],
  ]);
  expect(balanced([30, 10, 10, 10], 2)).toEqual([
    [0, 1],
    [1, 4],
  ]);
  expect(balanced([10, 10], 3)).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(balanced([], 2)).toEqual([]);
});

test('a row that is higher than a column has one of its own', () => {
  expect(filled([10, 50, 10, 10], 30)).toEqual([
    [0, 1],
    [1, 2],
    [2, 4],
  ]);
});
