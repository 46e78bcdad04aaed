import { sum } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { buildIncidents } from '../../geo/steps/incidents.ts';
import { readCells, readCounts } from '../../src/atlas/incidentFiles.ts';
import { cellCounts, densityClass, INCIDENT_TYPES, type IncidentCells, type IncidentType, PUBLISHERS } from '../../src/atlas/incidents.ts';
import { incidentsIn, incidentYears } from '../../src/figures/incidents/rows.ts';
import { smallCells, smallIncidents } from './smallAtlas.ts';

const real = buildIncidents(ATLAS_ROOT);
type Publisher = (typeof PUBLISHERS)[number];

/** How many incidents the cells hold. */
function total(cells: IncidentCells, publisher: Publisher, from: number, to: number, types: readonly IncidentType[] = INCIDENT_TYPES): number {
  return cellCounts(cells, { publisher, from, to, types }).reduce((sum, { count }) => sum + count, 0);
}

test('the cells of a publisher, of some years and of some kinds are counted', () => {
  expect(total(smallCells, 'asam', 2008, 2023)).toBe(63);
  expect(total(smallCells, 'asam', 2010, 2010)).toBe(53);
  expect(total(smallCells, 'asam', 2008, 2023, ['hijack', 'kidnap'])).toBe(3);
  expect(total(smallCells, 'imb_johd', 2008, 2023)).toBe(8);
  expect(total(smallCells, 'asam', 2024, 2026)).toBe(0);
  expect(cellCounts(smallCells, { publisher: 'asam', from: 2008, to: 2010, types: ['boarding_robbery'] })).toContainEqual({ lat: 57, lon: 19, count: 12 });
});

test('the key of the map counts for a region what its figure adds up to', () => {
  for (const box of new Set(Object.values(real.counts.areas).map((area) => area.box))) {
    const years = incidentYears(real.counts, 'asam', box, '2026-11-25');
    for (const { year, counts, total } of years) {
      const choice = { publisher: 'asam' as const, from: year, to: year, types: INCIDENT_TYPES };
      expect(incidentsIn(real.counts, choice, box)).toBe(total);
      expect(incidentsIn(real.counts, { ...choice, types: ['hijack'] }, box)).toBe(counts.hijack);
    }
    expect(incidentsIn(real.counts, { publisher: 'asam', from: 1900, to: 2100, types: INCIDENT_TYPES }, box)).toBe(sum(years, ({ total }) => total));
  }
});

test('what is built is what the page reads, and yearly counts agree with the cells', () => {
  for (const { cells, counts } of [real, { cells: smallCells, counts: smallIncidents }]) {
    expect(readCells(JSON.parse(JSON.stringify(cells)))).toEqual(cells);
    expect(readCounts(JSON.parse(JSON.stringify(counts)))).toEqual(counts);
    for (const publisher of PUBLISHERS) {
      const years = new Set(counts.types.filter((row) => row[0] === publisher).map((row) => row[1]));
      expect(years.size).toBeGreaterThan(0);
      for (const year of years) {
        const rows = counts.types.filter((row) => row[0] === publisher && row[1] === year);
        expect(
          rows.flatMap((row) => row[3]).reduce((sum, count) => sum + count, 0),
          `${publisher} ${year}`,
        ).toBe(total(cells, publisher, year, year));
      }
    }
  }
});

test('a longer range or more kinds never hold fewer incidents, and a split range holds as many', () => {
  const year = fc.integer({ min: 1978, max: 2026 });
  fc.assert(
    fc.property(fc.constantFrom(...PUBLISHERS), year, year, year, (publisher, a, b, c) => {
      const [from = 0, middle = 0, to = 0] = [a, b, c].sort((one, other) => one - other);
      const count = (first: number, last: number) => total(real.cells, publisher, first, last);
      expect(count(from, middle)).toBeLessThanOrEqual(count(from, to));
      expect(count(from, middle) + count(middle + 1, to)).toBe(count(from, to));
    }),
    { numRuns: 40 },
  );
});

test('classes of density begin at 1, 2, 4, 8, 16 and 32', () => {
  expect([1, 2, 3, 4, 8, 16, 31, 32, 500].map(densityClass)).toEqual([0, 1, 1, 2, 3, 4, 4, 5, 5]);
});
