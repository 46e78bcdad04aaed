import { ascending, cumsum, rollups, sum } from 'd3';
import type { Participation } from '../../atlas/records.ts';
import { beginningOf } from '../../atlas/taking.ts';
import { parseDate, yearFraction } from '../../lib/edtf.ts';

/** The count of States over time: at least `low`, at most `high`, from the decimal `year` on. */
export interface Step {
  year: number;
  low: number;
  high: number;
}

/**
 * Steps of a running count. A day, a month or a year counts for certain from its end and possibly from its beginning; a
 * window likewise. A State without a date is possible from the adoption of the instrument, and certain from when a source lists it, if one does.
 */
export function participationSteps(rows: readonly Participation[], adopted: string): { steps: Step[]; undated: Participation[]; dated: Participation[] } {
  const changes = rows.flatMap((row): Step[] => {
    const { earliest, latest } = beginningOf(row, adopted);
    return [
      ...(earliest || latest ? [{ year: yearFraction(earliest || latest), low: 0, high: 1 }] : []),
      ...(latest ? [{ year: yearFraction(latest), low: 1, high: 0 }] : []),
    ];
  });
  return {
    steps: runningCounts(changes),
    dated: rows.filter((row) => parseDate(row.date).latest),
    undated: rows.filter((row) => !beginningOf(row, adopted).latest),
  };
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
