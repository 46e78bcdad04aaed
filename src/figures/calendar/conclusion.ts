import type { ComingEvent } from '../../atlas/coming.ts';
import type { CalendarRows } from './rows.ts';

/** The conclusion of the title: how many programmes end, and which one first; or how much is dated at all. */
export type CalendarConclusion = { rule: 'ends'; n: number; next: ComingEvent } | { rule: 'events'; n: number } | { rule: 'nothing' };

/** The first rule that fits; null where the calendar is empty. */
export function concludeCalendar({ past, coming }: CalendarRows): CalendarConclusion | null {
  const ends = coming.filter(({ kind }) => kind === 'programmeEnd');
  const [next] = ends;
  if (next) return { rule: 'ends', n: ends.length, next };
  if (coming.length) return { rule: 'events', n: coming.length };
  return past.length ? { rule: 'nothing' } : null;
}
