import { expect, test } from 'vitest';
import { joinAtlas } from '../../src/atlas/records.ts';
import { localDay, resolveTime, trustedDay } from '../../src/pages/resolveTime.ts';

const atlas = joinAtlas([{ edition: '2026.01', asOf: '2026-01-31', tables: {}, english: [], problems: [] }]);

test('a year or month that is over is shown as it was on its last day, and knows what came later', () => {
  const { atlas: then, day, later } = resolveTime(atlas, '2010', '2026-03-15');
  expect([then.at, day, later?.today]).toEqual(['2010', '2010-12-31', '2026-03-15']);
  expect(resolveTime(atlas, '2026-02', '2026-03-15').day).toBe('2026-02-28');
});

test('no time, a time that is not over, and one that ends today are today', () => {
  for (const at of [undefined, '2026', '2026-03', '2099']) expect(resolveTime(atlas, at, '2026-03-15')).toEqual({ atlas, day: '2026-03-15', later: undefined });
  expect(resolveTime(atlas, '2025', '2025-12-31').day).toBe('2025-12-31');
});

test('today is the day of the reader, not of Greenwich', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31');
});

test('a device whose clock stands before the facts, or many years after them, shows them as of their own day', () => {
  expect(trustedDay('1970-01-01', '2026-01-31')).toBe('2026-01-31');
  expect(trustedDay('2031-05-01', '2026-01-31')).toBe('2031-05-01');
  expect(trustedDay('2036-01-31', '2026-01-31')).toBe('2036-01-31');
  expect(trustedDay('2036-02-01', '2026-01-31')).toBe('2026-01-31');
  expect(trustedDay('2099-06-01', '2026-01-31')).toBe('2026-01-31');
  expect(trustedDay('2026-01-31', undefined)).toBe('2026-01-31');
});
