import type { Participation } from '../../atlas/records.ts';
import { parseDate, yearFraction } from '../../lib/edtf.ts';

/** The count of States over time: at least `low`, at most `high`, from `year` on. */
export interface Step {
  year: number;
  low: number;
  high: number;
}

/**
 * Steps of a running count. A day, a month or a year counts for certain from its end and possibly from its beginning; a
 * window likewise. States without a date never enter.
 */
export function participationSteps(rows: Participation[]): { steps: Step[]; undated: Participation[]; dated: Participation[] } {
  const dated = rows.filter((row) => parseDate(row.date).latest);
  const events = dated.flatMap((row) => {
    const { earliest, latest } = parseDate(row.date);
    return [
      { year: yearFraction(earliest || latest), low: 0, high: 1 },
      { year: yearFraction(latest), low: 1, high: 0 },
    ];
  });
  events.sort((a, b) => a.year - b.year);
  const steps: Step[] = [];
  let [low, high] = [0, 0];
  for (const event of events) {
    low += event.low;
    high += event.high;
    const last = steps.at(-1);
    if (last?.year === event.year) Object.assign(last, { low, high });
    else steps.push({ year: event.year, low, high });
  }
  return { steps, dated, undated: rows.filter((row) => !dated.includes(row)) };
}
