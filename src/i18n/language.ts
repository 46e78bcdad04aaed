import { type FactDate, parseDate } from '../lib/edtf.ts';
import type { Messages } from './catalogues/en.ts';

/** Everything that depends on the language: the catalogue and the forms of numbers, dates, lists and names. */
export interface Language {
  code: string;
  messages: Messages;
  number: (value: number) => string;
  money: (value: number, currency: string) => string;
  list: (parts: string[]) => string;
  /** A date cell in words, as precise as the fact. */
  date: (text: string) => string;
  /** The same for a date of beginning, where `..` means that none is given though the thing goes on. */
  startDate: (text: string) => string;
  /** A day (`YYYY-MM-DD`) in words. */
  day: (day: string) => string;
  compare: (a: string, b: string) => number;
  /** The name of a State: the table's in English, the reader's own word elsewhere. */
  stateName: (state: { iso2: string; name: string }) => string;
}

/** Builds the forms of a language from its catalogue. */
export function makeLanguage(messages: Messages): Language {
  const { code } = messages.language;
  const locale = code === 'en' ? 'en-GB' : code;
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const forms = {
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
    year: format({ year: 'numeric' }),
  };
  const regionNames = new Intl.DisplayNames([locale], { type: 'region' });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale);
  const said = new Map<string, string>();
  const words = (text: string) => {
    const inWords = said.get(text) ?? dateInWords(text, messages, (day, form) => forms[form].format(new Date(`${day}T00:00:00Z`)));
    said.set(text, inWords);
    return inWords;
  };
  return {
    code,
    messages,
    number: (value) => numbers.format(value),
    money: (value, currency) => new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 0 }).format(value),
    list: (parts) => list.format(parts),
    date: words,
    startDate: (text) => (text === '..' ? messages.dates.openStart : words(text)),
    day: (day) => forms.day.format(new Date(`${day}T00:00:00Z`)),
    compare: collator.compare,
    stateName: ({ iso2, name }) => (code === 'en' || !iso2 ? name : (regionNames.of(iso2) ?? name)),
  };
}

type DayForm = (day: string, form: 'day' | 'month' | 'year') => string;

function dateInWords(text: string, { dates }: Messages, day: DayForm): string {
  const date = parseDate(text);
  if (date.form === 'none') return dates.none;
  if (date.form === 'open') return dates.open;
  if (date.form === 'window') return windowInWords(date, dates, day);
  const words = day(date.earliest, date.form);
  return date.approximate ? dates.about(words) : words;
}

function windowInWords(date: FactDate, dates: Messages['dates'], day: DayForm): string {
  const [first = '', last = ''] = date.text
    .slice(1, -1)
    .split('..')
    .map((side) => {
      if (!side) return '';
      const part = parseDate(side);
      return part.form === 'day' || part.form === 'month' || part.form === 'year' ? day(part.earliest, part.form) : '';
    });
  if (first && last) return dates.between(first, last);
  return first ? dates.after(first) : dates.before(last);
}
