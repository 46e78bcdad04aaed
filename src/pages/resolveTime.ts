import { atlasAt } from '../atlas/asOf.ts';
import type { Atlas } from '../atlas/records.ts';
import { latestDay } from '../lib/edtf.ts';

/** The facts at the time that is asked for, and the last day of that time (`YYYY-MM-DD`). */
export interface ResolvedTime {
  atlas: Atlas;
  day: string;
  /** All facts and today, where an earlier time is shown: what came later can then be drawn muted. */
  later: { atlas: Atlas; today: string } | undefined;
}

/** Resolves the time of an address, `YYYY` or `YYYY-MM`. Without one, or where the year or month is not over yet, it is today. */
export function resolveTime(atlas: Atlas, at: string | undefined, today: string): ResolvedTime {
  if (!at || latestDay(at) >= today) return { atlas, day: today, later: undefined };
  return { atlas: atlasAt(atlas, at), day: latestDay(at), later: { atlas, today } };
}

/** The reader's own day, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
