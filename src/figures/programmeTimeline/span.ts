import { begunBy, type FactDate, parseDate, yearFraction } from '../../lib/edtf.ts';

/** The dates of a programme or a phase, as the tables hold them. */
export interface Span {
  start: string;
  /** When the earliest source names it, where it has no start of its own. */
  seen: string;
  end: string;
  endBasis: string;
  status: string;
}

/** A life in decimal years: certain from `start` to `end`, possible from `earliest` to `latest`. */
export interface Life {
  earliest: number;
  start: number;
  end: number;
  latest: number;
  /** Whether the doubt at a side is a window that a source gives; else it is a month, a year or a side that is not known. */
  startsInWindow: boolean;
  endsInWindow: boolean;
  /** Whether it goes on after today without an end. */
  isOpen: boolean;
  /** Whether its end is only planned and still to come. */
  isPlanned: boolean;
  /** Whether its end was only planned, has passed, and no source says what happened. */
  hasLapsed: boolean;
}

/** Two points closer than this are one day: about four days, in years. */
const DAY_YEARS = 0.01;
/** How long a side that is not known is possible, in years. */
const DOUBT_YEARS = 1;

/** Reads a span, `today` in decimal years; null where neither side has any date. */
export function lifeOf(span: Span, today: number): Life | null {
  const [start, end] = [parseDate(begunBy(span.start, span.seen)), parseDate(span.end)];
  if (!(start.earliest || start.latest || end.earliest || end.latest)) return null;
  const from = startOf(start, end);
  const to = endOf(span, end, today, from.solid);
  const isOnlyPlanned = span.endBasis === 'planned';
  const solidEnd = Math.max(from.solid, to.solid);
  return {
    earliest: from.soft,
    start: from.solid,
    end: solidEnd,
    latest: Math.max(to.soft, solidEnd),
    startsInWindow: isWindow(start),
    endsInWindow: isWindow(end),
    isOpen: to.isOpen,
    isPlanned: isOnlyPlanned && solidEnd > today,
    hasLapsed: isOnlyPlanned && span.status !== 'ended' && end.latest !== '' && to.soft <= today,
  };
}

const isWindow = ({ form, earliest, latest }: FactDate) => form === 'window' && Boolean(earliest && latest);
const yearOf = (day: string) => (day ? yearFraction(day) : undefined);

function startOf(start: FactDate, end: FactDate): { soft: number; solid: number } {
  const [first, last] = [yearOf(start.earliest), yearOf(start.latest)];
  if (first !== undefined && last !== undefined) return { soft: first, solid: last > first + DAY_YEARS ? last : first };
  if (last !== undefined) return { soft: last - DOUBT_YEARS, solid: last };
  if (first !== undefined) return { soft: first, solid: first + DOUBT_YEARS };
  const known = yearFraction(end.earliest || end.latest);
  return { soft: known - DOUBT_YEARS, solid: known };
}

function endOf(span: Span, end: FactDate, today: number, start: number): { solid: number; soft: number; isOpen: boolean } {
  const [first, last] = [yearOf(end.earliest), yearOf(end.latest)];
  if (first !== undefined && last !== undefined) return { solid: last > first + DAY_YEARS ? first : last, soft: last, isOpen: false };
  if (last !== undefined) return { solid: last - DOUBT_YEARS, soft: last, isOpen: false };
  if (first !== undefined) return { solid: first, soft: first + DOUBT_YEARS, isOpen: false };
  const isOpen = end.form === 'open' || span.status === 'running';
  const solid = isOpen ? Math.max(start, today) : start;
  return { solid, soft: solid + DOUBT_YEARS, isOpen };
}
