import { atlasAt } from '../atlas/asOf.ts';
import type { Atlas } from '../atlas/records.ts';
import { latestDay } from '../lib/edtf.ts';

/** The facts as of the chosen time, and the last day of that time (`YYYY-MM-DD`). */
export interface ResolvedTime {
  atlas: Atlas;
  day: string;
  /** All facts and today's date, if the chosen time is past; figures use them to draw later records muted. */
  later: { atlas: Atlas; today: string } | undefined;
}

/** The facts of an earlier time with which another is compared, and its last day (`YYYY-MM-DD`). */
export interface Before {
  atlas: Atlas;
  day: string;
}

/** Resolves the time in an address (`YYYY` or `YYYY-MM`) to facts and a day. A year or month that is not over yet, or no time at all, means today. */
export function resolveTime(atlas: Atlas, at: string | undefined, today: string): ResolvedTime {
  if (!at || latestDay(at) >= today) return { atlas, day: today, later: undefined };
  return { atlas: atlasAt(atlas, at), day: latestDay(at), later: { atlas, today } };
}

/** The facts of an earlier time with which a chosen one (its last day `day`) is compared; undefined where none is named or it is not earlier. */
export function resolveBefore(atlas: Atlas, since: string | undefined, day: string): Before | undefined {
  return since && latestDay(since) < day ? { atlas: atlasAt(atlas, since), day: latestDay(since) } : undefined;
}

/** Today's date in the reader's time zone, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The number of years after its day for which an edition may say what holds today. */
const TRUSTED_YEARS = 10;

/**
 * The day that stands for today: that of the device, unless its clock cannot be right. A clock that stands before the day of the facts has lost its time, and
 * of a day more than ten years later the facts know nothing: then it is the day of the facts. All days are `YYYY-MM-DD`.
 */
export function trustedDay(deviceDay: string, asOf = ''): string {
  const last = asOf && `${Number(asOf.slice(0, 4)) + TRUSTED_YEARS}${asOf.slice(4)}`;
  return deviceDay < asOf || (last && deviceDay > last) ? asOf : deviceDay;
}
