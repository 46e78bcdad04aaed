import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { buildIncidents } from '../../geo/steps/incidents.ts';
import { cellCounts, densityClass, INCIDENT_TYPES, type IncidentType, PUBLISHERS, readCells, readCounts } from '../../src/atlas/incidents.ts';

const { cells, counts } = buildIncidents(ATLAS_ROOT);
const total = (publisher: (typeof PUBLISHERS)[number], from: number, to: number, types: readonly IncidentType[] = INCIDENT_TYPES) =>
  cellCounts(cells, { publisher, from, to, types }).reduce((sum, { count }) => sum + count, 0);

test('the cells hold as many incidents as were counted: 9,126 and 7,479, and 545 in 2010', () => {
  expect(total('asam', 1978, 2024)).toBe(9126);
  expect(total('imb_johd', 1993, 2020)).toBe(7479);
  expect(total('asam', 2010, 2010)).toBe(545);
  expect(total('asam', 1978, 2024, ['hijack'])).toBe(613);
  expect(total('asam', 2025, 2026)).toBe(0);
});

test('what is built is what the page reads, and yearly counts agree with the cells', () => {
  expect(readCells(JSON.parse(JSON.stringify(cells)))).toEqual(cells);
  expect(readCounts(JSON.parse(JSON.stringify(counts)))).toEqual(counts);
  for (const year of [1999, 2008, 2011, 2023]) {
    const rows = counts.types.filter((row) => row[0] === 'asam' && row[1] === year);
    expect(rows.flatMap((row) => row[3]).reduce((sum, count) => sum + count, 0)).toBe(total('asam', year, year));
  }
});

test('a longer range or more kinds never hold fewer incidents, and a split range holds as many', () => {
  const year = fc.integer({ min: 1978, max: 2026 });
  fc.assert(
    fc.property(fc.constantFrom(...PUBLISHERS), year, year, year, (publisher, a, b, c) => {
      const [from = 0, middle = 0, to = 0] = [a, b, c].sort((one, other) => one - other);
      return (
        total(publisher, from, middle) <= total(publisher, from, to) &&
        total(publisher, from, middle) + total(publisher, middle + 1, to) === total(publisher, from, to)
      );
    }),
    { numRuns: 40 },
  );
});

test('classes of density begin at 1, 2, 4, 8, 16 and 32', () => {
  expect([1, 2, 3, 4, 8, 16, 31, 32, 500].map(densityClass)).toEqual([0, 1, 1, 2, 3, 4, 4, 5, 5]);
});
