import { westernDigits } from '../lib/text/westernDigits.ts';
import { type Days, edtfDays } from './edtfDays.ts';
import { monthOf } from './monthNames.ts';

/** The order of day, month and year in a column, or `serial`: days as a spreadsheet counts them. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd', 'serial'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export type { Days };

const DAY_MS = 86_400_000;
/** The day from which spreadsheets count. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30) / DAY_MS;
/** What is longer is a sentence. */
const LONGEST = 60;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2200;
/** A time behind a date: `T10:50:00Z`, ` 0259 LT`, ` 00:00:00+00`. */
const TIME = String.raw`(?:[T,\s]+\d{1,2}(?:[:.h]?\d{2}).*)?`;
const NUMBERS = new RegExp(`^(\\d{1,4})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,4})\\.?${TIME}$`);
const CHINESE = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/;
const DAY_FIRST = new RegExp(
  `^(?:\\p{L}+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s\\-/.]*(?:de\\s+)?(\\p{L}{3,}|\\p{Script=Arabic}+)\\.?[\\s,\\-/.]*(?:de\\s+)?'?(\\d{4}|\\d{2})(?:\\s*г\\.?)?${TIME}$`,
  'u',
);
const MONTH_FIRST = new RegExp(`^(?:\\p{L}+,\\s+)?(\\p{L}{3,})\\.?[\\s\\-/.]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,\\-/.]+'?(\\d{4}|\\d{2})${TIME}$`, 'u');
const MONTH_ONLY = /^(\p{L}{3,})\.?[\s,\-/.]*(?:de\s+)?(\d{4})$/u;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;

/** A date that is written with numbers alone and so has an order: `03/04/19`. */
export function hasOrder(text: string): boolean {
  return NUMBERS.test(text) && !/^\d{4}/.test(text);
}

/** Reads a cell as a date. `today` (`YYYY-MM-DD`) says which century a year of two digits is in. Null if it is no date in this order. */
export function readDays(cell: string, order: DateOrder, today: string): Days | null {
  if (cell.length > LONGEST) return null;
  const text = westernDigits(cell).trim();
  const numbers = NUMBERS.exec(text);
  if (numbers) return ofNumbers(numbers, order, today);
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? ofNumber(text.replace(',', '.'), order) : ofWords(text, today);
}

function ofNumbers([, one = '', two = '', three = '']: RegExpExecArray, order: DateOrder, today: string): Days | null {
  if (one.length === 4) return ofDay(one, two, three, today);
  if (one.length === 3 || three.length === 3) return null;
  if (order === 'ymd' && three.length <= 2) return ofDay(one, two, three, today);
  return order === 'mdy' ? ofDay(three, one, two, today) : order === 'dmy' ? ofDay(three, two, one, today) : null;
}

/** A number alone: a year, a day without marks, days of a spreadsheet, or seconds or milliseconds since 1970. */
function ofNumber(text: string, order: DateOrder): Days | null {
  const value = Number(text);
  if (order === 'serial') return value >= 1 && value < 120_000 ? oneDay(SERIAL_ZERO + Math.floor(value)) : null;
  if (/^\d{8}$/.test(text)) return ofDay(text.slice(0, 4), text.slice(4, 6), text.slice(6), '');
  if (/^\d{4}$/.test(text)) return ofYear(value);
  if (/^-?\d{11,13}$/.test(text)) return inRange(oneDay(Math.floor(value / DAY_MS)));
  return /^\d{9,10}$/.test(text) ? inRange(oneDay(Math.floor((value * 1000) / DAY_MS))) : null;
}

function ofWords(text: string, today: string): Days | null {
  const chinese = CHINESE.exec(text);
  if (chinese) return ofParts(chinese[1] ?? '', Number(chinese[2] ?? 0), Number(chinese[3] ?? 0), today);
  const short = YEAR_MONTH.exec(text);
  if (short) return ofParts(short[1] ?? '', Number(short[2]), 0, today);
  const [, day = '', name = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  const month = monthOf(name);
  if (month) return ofDay(year, String(month), day, today);
  const [, named = '', dayAfter = '', yearAfter = ''] = MONTH_FIRST.exec(text) ?? [];
  const monthBefore = monthOf(named);
  if (monthBefore) return ofDay(yearAfter, String(monthBefore), dayAfter, today);
  const [, only = '', yearOnly = ''] = MONTH_ONLY.exec(text) ?? [];
  const monthOnly = monthOf(only);
  if (monthOnly) return ofParts(yearOnly, monthOnly, 0, today);
  return edtfDays(text, (part) => readDays(part, 'ymd', today));
}

const ofDay = (year: string, month: string, day: string, today: string) => (Number(day) ? ofParts(year, Number(month), Number(day), today) : null);

/** The days of a year, of a month (`day` 0) or of a year alone (`month` 0). Null where the calendar has no such day. */
function ofParts(yearText: string, month: number, day: number, today: string): Days | null {
  const year = yearText.length <= 2 ? inCentury(Number(yearText), today) : Number(yearText);
  if (!month) return ofYear(year);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > length || day < 0) return null;
  const from = Date.UTC(year, month - 1, day || 1) / DAY_MS;
  return { from, to: day ? from : from + length - 1 };
}

/** A year of two digits: in this century up to next year, else in the last one. */
function inCentury(year: number, today: string): number {
  return year + (year > Number(today.slice(2, 4)) + 1 ? 1900 : 2000);
}

function ofYear(year: number): Days | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  return { from: Date.UTC(year, 0, 1) / DAY_MS, to: Date.UTC(year, 11, 31) / DAY_MS };
}

const oneDay = (day: number): Days => ({ from: day, to: day });

/** A day between 1950 and 2100; another number of this length is no time. */
function inRange(days: Days): Days | null {
  return days.from > -7305 && days.from < 47_482 ? days : null;
}

/** A day as `YYYY-MM-DD`. Takes days since 1 January 1970. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** A moment that a parser read, as text: its day as `YYYY-MM-DD`, with the time where there is one; '' for none. */
export function momentText(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return '';
  return moment
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace(/:\d\d\.\d{3}Z$/, '');
}

/** Days since 1 January 1970 of `YYYY-MM-DD`. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

/** A date as text of EDTF: a day, a whole month or a whole year; what lasts from one day to another is an interval, `2020-03-05/2021-02-28`, and what goes on `2020-03-05/..`. */
export function daysText({ from, to }: Days): string {
  if (to === Number.POSITIVE_INFINITY) return `${isoDay(from)}/..`;
  const [first, last] = [isoDay(from), isoDay(to)];
  if (first === last) return first;
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4);
  const isMonth = first.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7) && isoDay(to + 1).endsWith('-01');
  return isMonth ? first.slice(0, 7) : `${first}/${last}`;
}
