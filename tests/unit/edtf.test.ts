import { ascending } from 'd3';
import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earliestDay, isAfter, latestDay, parseDate, yearFraction } from '../../src/lib/edtf.ts';

const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const cell = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

test('bounds agree with the EDTF library', () => {
  fc.assert(
    fc.property(cell, (text) => {
      const parsed = edtf(text) as { min: number; max: number };
      expect(earliestDay(text)).toBe(new Date(parsed.min).toISOString().slice(0, 10));
      expect(latestDay(text)).toBe(new Date(parsed.max).toISOString().slice(0, 10));
    }),
  );
});

test('a window keeps both sides and never a middle', () => {
  expect(parseDate('[2009-01-30..2010-03]')).toMatchObject({ form: 'window', earliest: '2009-01-30', latest: '2010-03-31' });
  expect(parseDate('[..2025-10]')).toMatchObject({ form: 'window', earliest: '', latest: '2025-10-31' });
  expect(parseDate('..').form).toBe('open');
  expect(() => parseDate('spring 2011')).toThrow(/spring 2011/);
});

test('later only when no reading allows otherwise', () => {
  expect(isAfter('2012', '2011-12')).toBe(true);
  expect(isAfter('2011', '2011-05')).toBe(false);
  expect(isAfter('', '2011')).toBe(false);
  fc.assert(fc.property(day, day, (a, b) => void expect(isAfter(a, b)).toBe(a > b)));
});

test('years as fractions keep the order of days', () => {
  fc.assert(fc.property(day, day, (a, b) => void expect(Math.sign(yearFraction(a) - yearFraction(b))).toBe(ascending(a, b))));
});
