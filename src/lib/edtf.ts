/**
 * Dates of the facts, written in the part of EDTF (ISO 8601-2) that the data dictionary allows.
 * A day, a month or a year; a window `[a..b]` with one side perhaps open; `..` for 'known to go on'; '' for not published.
 */
export type DateForm = 'none' | 'open' | 'day' | 'month' | 'year' | 'window';

/** A date cell that has been read. */
export interface FactDate {
  form: DateForm;
  /** First and last day that the date can mean, `YYYY-MM-DD`; '' if that side is open. */
  earliest: string;
  latest: string;
  approximate: boolean;
  text: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

const read = new Map<string, Readonly<FactDate>>();

/** Reads the date in one cell. Results are cached, because playing through the years reads thousands of cells. Throws a RangeError that names the text if it is no allowed form. */
export function parseDate(text: string): Readonly<FactDate> {
  const known = read.get(text);
  if (known) return known;
  const date = readDate(text);
  read.set(text, date);
  return date;
}

function readDate(text: string): FactDate {
  const none = { earliest: '', latest: '', approximate: false, text };
  if (text === '') return { ...none, form: 'none' };
  if (text === '..') return { ...none, form: 'open' };
  const window = /^\[([^\].]*)\.\.([^\].]*)\]$/.exec(text);
  if (window) {
    const [, first = '', last = ''] = window;
    if (!first && !last) throw new RangeError(`'${text}' is no date`);
    const earliest = first ? bounds(first).earliest : '';
    const latest = last ? bounds(last).latest : '';
    return { ...none, form: 'window', earliest, latest };
  }
  return { text, ...bounds(text) };
}

function bounds(text: string): Omit<FactDate, 'text'> {
  const match = DATE.exec(text);
  if (!match) throw new RangeError(`'${text}' is no date`);
  const [, year = '', month, day, mark] = match;
  const approximate = Boolean(mark);
  if (day) return { form: 'day', earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}`, approximate };
  if (month) {
    return { form: 'month', earliest: `${year}-${month}-01`, latest: `${year}-${month}-${daysIn(year, month)}`, approximate };
  }
  return { form: 'year', earliest: `${year}-01-01`, latest: `${year}-12-31`, approximate };
}

function daysIn(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0');
}

/** The first day that a date can mean, `YYYY-MM-DD`; '' if it has no first day. */
export function earliestDay(text: string): string {
  return parseDate(text).earliest;
}

/** The last day that a date can mean, `YYYY-MM-DD`; '' if it has no last day. */
export function latestDay(text: string): string {
  return parseDate(text).latest;
}

/** A date of beginning whose last possible day is not published, closed by the day of the earliest source that names the thing. Another date is given back. */
export function begunBy(date: string, seen: string): string {
  return seen && !latestDay(date) ? `[${date === '..' ? '' : date.slice(1, -3)}..${seen}]` : date;
}

/** The day by which a date is sorted and placed on an axis: its first possible day, else its last; '' if it has neither. */
export function placeDay(text: string): string {
  const { earliest, latest } = parseDate(text);
  return earliest || latest;
}

/** The day by which a date is sorted where undated rows stand after all others: its first possible day, else its last, else `9999`. */
export function sortingDay(text: string): string {
  return placeDay(text) || '9999';
}

/** Whether date `one` is certainly later than date `other`, whatever days the two can mean. False if either cannot be read. */
export function isAfter(one: string, other: string): boolean {
  try {
    const first = earliestDay(one);
    const last = latestDay(other);
    return Boolean(first && last) && first > last;
  } catch {
    return false;
  }
}

/** The day after a day, both `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** A day as a decimal year, for scales: 2017-07-02 is about 2017.5. Takes `YYYY-MM-DD`. */
export function yearFraction(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** The year of a date, `YYYY`; '' where it may lie in more than one. */
export function yearOf(text: string): string {
  const { earliest, latest } = parseDate(text);
  return earliest.slice(0, 4) === latest.slice(0, 4) ? earliest.slice(0, 4) : '';
}
