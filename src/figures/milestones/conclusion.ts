import { greatest, max, min, range } from 'd3';

/** The least number of milestones of which a title concludes, and the largest share of all years that a period may take. */
const LEAST = 5;
const MOST_SHARE = 1 / 2;

/** The years between which something happened for certain; infinite where nothing bounds them. */
type Years = readonly [first: number, last: number];

/** What the title says: the shortest years in which most milestones fall, or just how many there are. Values are counts and years, no words. */
export type MilestonesConclusion =
  | { rule: 'period'; n: number; total: number; first: number; last: number }
  | { rule: 'year'; n: number; total: number; year: number }
  | { rule: 'counted' };

/** The first rule that fits; a milestone falls in a period only where all years that its date may mean do. */
export function concludeMilestones(years: readonly Years[]): MilestonesConclusion {
  const total = years.length;
  const bounds = years.flat().filter(Number.isFinite);
  const [first = 0, last = 0] = [min(bounds), max(bounds)];
  if (total < LEAST) return { rule: 'counted' };
  for (const length of range(1, 1 + Math.floor((last - first + 1) * MOST_SHARE))) {
    const period = greatest(
      range(first, last - length + 2).map((from) => ({
        from,
        to: from + length - 1,
        n: years.filter(([start, end]) => start >= from && end < from + length).length,
      })),
      (a, b) => a.n - b.n || a.from - b.from,
    );
    if (!period || period.n * 2 <= total) continue;
    const { from, to, n } = period;
    return length === 1 ? { rule: 'year', n, total, year: from } : { rule: 'period', n, total, first: from, last: to };
  }
  return { rule: 'counted' };
}
