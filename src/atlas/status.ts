import { begunBy, parseDate } from '../lib/edtf.ts';
import type { Basis, ProgrammeStatus } from './enumerations.ts';

/** The dates and the status from which the status on a day is found. Dates are cells of the tables. */
export interface Span {
  start: string;
  end: string;
  endBasis: Basis | '';
  status: ProgrammeStatus;
}

/**
 * The status on a day (`YYYY-MM-DD`). Dates decide where they reach; what the table says holds where no date does. An end
 * that was only planned and has passed without being confirmed leaves the status unknown.
 */
export function statusOn(span: Span, day: string): ProgrammeStatus {
  const start = parseDate(span.start);
  const end = parseDate(span.end);
  if (start.earliest && start.earliest > day) return 'planned';
  if (end.latest && end.latest < day) return isConfirmed(span) ? 'ended' : 'unknown';
  if (span.status === 'planned' && start.latest && start.latest <= day) return 'running';
  if (span.status === 'ended' && end.earliest && end.earliest > day) return 'running';
  return span.status;
}

/** Whether the end was only planned, has passed by a day, and no source says what happened. */
export function isEndUnconfirmed(span: Span, day: string): boolean {
  const { latest } = parseDate(span.end);
  return latest !== '' && latest < day && !isConfirmed(span);
}

/** Whether the end is more than a plan: a source gives it, or says that it came. */
function isConfirmed({ endBasis, status }: Span): boolean {
  return endBasis !== 'planned' || status === 'ended';
}

/**
 * The status on a day before the data's own date, from dates alone: the status column holds only at that date. Unknown where
 * the dates do not reach, but for what is running today and had begun.
 */
export function statusThen(span: Span & { seen: string }, day: string): ProgrammeStatus {
  const start = parseDate(begunBy(span.start, span.seen));
  const end = parseDate(span.end);
  if (end.latest && end.latest < day) return statusOn(span, day);
  const isBegun = Boolean(start.latest && start.latest <= day);
  if (!isBegun) return 'unknown';
  const lasts = (end.earliest && end.earliest >= day) || span.status === 'running' || span.status === 'planned';
  return lasts ? 'running' : 'unknown';
}
