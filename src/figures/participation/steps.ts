import { ascending, cumsum, rollups, sum } from 'd3';
import type { Participation } from '../../atlas/records.ts';
import { parseDate, yearFraction } from '../../lib/edtf.ts';

/** The count of States over time: at least `low`, at most `high`, from the decimal `year` on. */
export interface Step {
  year: number;
  low: number;
  high: number;
}

/**
 * Steps of a running count. A day, a month or a year counts for certain from its end and possibly from its beginning; a
 * window likewise. States without a date never enter.
 */
export function participationSteps(rows: readonly Participation[]): { steps: Step[]; undated: Participation[]; dated: Participation[] } {
  const dated = rows.filter((row) => parseDate(row.date).latest);
  const changes = dated.flatMap((row) => {
    const { earliest, latest } = parseDate(row.date);
    return [
      { year: yearFraction(earliest || latest), low: 0, high: 1 },
      { year: yearFraction(latest), low: 1, high: 0 },
    ];
  });
  return { steps: runningCounts(changes), dated, undated: rows.filter((row) => !dated.includes(row)) };
}

/** The sums of all changes up to and with each year, in order of years. */
function runningCounts(changes: readonly Step[]): Step[] {
  const byYear = rollups(
    changes,
    (here) => ({ low: sum(here, ({ low }) => low), high: sum(here, ({ high }) => high) }),
    ({ year }) => year,
  ).sort(([a], [b]) => ascending(a, b));
  const low = cumsum(byYear, ([, change]) => change.low);
  const high = cumsum(byYear, ([, change]) => change.high);
  return byYear.map(([year], index) => ({ year, low: low[index] ?? 0, high: high[index] ?? 0 }));
}
