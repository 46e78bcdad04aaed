import type { RunningYear } from '../../atlas/running.ts';
import { runningRange } from './rows.ts';

/** How many years back a title compares, at least and at most, and the least change that it calls one. */
const [LEAST_YEARS, MOST_YEARS, LEAST_CHANGE] = [3, 20, 1.3];

/** The conclusion of the title: more or fewer than in an earlier year, whatever is not known of the two; or just how many now. */
export type RunningConclusion =
  | { rule: 'more' | 'fewer'; year: number; now: number; before: number; past: number }
  | { rule: 'now'; year: number; low: number; high: number };

/** The first rule that fits, by the latest year with which it does; null where nothing ever ran. The years are consecutive, oldest first. */
export function concludeRunning(years: readonly RunningYear[]): RunningConclusion | null {
  const last = years.at(-1);
  if (!last) return null;
  const now = runningRange(last);
  for (const then of years.slice(-1 - MOST_YEARS, -LEAST_YEARS).reverse()) {
    const past = runningRange(then);
    const compared = { year: last.year, before: then.year };
    if (now.low > past.high * LEAST_CHANGE) return { rule: 'more', ...compared, now: now.low, past: past.high };
    if (past.low > now.high * LEAST_CHANGE) return { rule: 'fewer', ...compared, now: now.high, past: past.low };
  }
  return { rule: 'now', year: last.year, ...now };
}
