import * as say from '#messages';
import { type FactDate, parseDate } from '../lib/edtf.ts';
import { LANGUAGES } from './compiled/languages.ts';
import type { Spoken } from './spoken.ts';

/** The language of a path without a language segment: English. */
export const DEFAULT_LANGUAGE = 'en';

/** What depends on the language beside the messages: the formats of numbers, dates, lists and names. */
export interface Language extends Spoken {
  /** The language's own name for itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  money: (value: number, currency: string) => string;
  /** An amount rounded to thousands, millions or milliards with one decimal: "EUR 704.9M". */
  shortMoney: (value: number, currency: string) => string;
  list: (parts: string[]) => string;
  /** A date cell in words, as precise as the fact. */
  date: (text: string) => string;
  /** The same for a start date, where `..` means that no date is given for something that goes on. */
  startDate: (text: string) => string;
  /** A day (`YYYY-MM-DD`) in words. */
  day: (day: string) => string;
  compare: (a: string, b: string) => number;
}

/** Builds the forms of a language from its code. Throws for a language that has no messages. */
export function makeLanguage(code: string): Language {
  const own = LANGUAGES[code];
  if (!own) throw new Error(`no messages for language ${code}`);
  const locale = code === 'en' ? 'en-GB' : code;
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const forms = {
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: format({ month: 'long', year: 'numeric' }),
    year: format({ year: 'numeric' }),
  };
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const rules = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale);
  const spoken: Spoken = { code, number: (value) => numbers.format(value), plural: (count) => rules.select(count) };
  const known = new Map<string, string>();
  const words = (text: string) => {
    const inWords = known.get(text) ?? dateInWords(text, spoken, (day, form) => forms[form].format(new Date(`${day}T00:00:00Z`)));
    known.set(text, inWords);
    return inWords;
  };
  return {
    ...own,
    ...spoken,
    money: (value, currency) => new Intl.NumberFormat(locale, { ...inCurrency(currency), maximumFractionDigits: 0 }).format(value),
    shortMoney: (value, currency) => new Intl.NumberFormat(locale, { ...inCurrency(currency), notation: 'compact', maximumFractionDigits: 1 }).format(value),
    list: (parts) => list.format(parts),
    date: words,
    startDate: (text) => (text === '..' ? say.datesOpenStart(spoken) : words(text)),
    day: (day) => forms.day.format(new Date(`${day}T00:00:00Z`)),
    compare: collator.compare,
  };
}

const inCurrency = (currency: string) => ({ style: 'currency', currency, currencyDisplay: 'code' }) as const;

type DayForm = (day: string, form: 'day' | 'month' | 'year') => string;

function dateInWords(text: string, language: Spoken, day: DayForm): string {
  const date = parseDate(text);
  if (date.form === 'none') return say.datesNone(language);
  if (date.form === 'open') return say.datesOpen(language);
  if (date.form === 'window') return windowInWords(date, language, day);
  const words = day(date.earliest, date.form);
  return date.approximate ? say.datesAbout(language, { date: words }) : words;
}

function windowInWords(date: FactDate, language: Spoken, day: DayForm): string {
  const [first = '', last = ''] = date.text
    .slice(1, -1)
    .split('..')
    .map((side) => {
      if (!side) return '';
      const part = parseDate(side);
      return part.form === 'day' || part.form === 'month' || part.form === 'year' ? day(part.earliest, part.form) : '';
    });
  if (first && last) return say.datesBetween(language, { first, last });
  return first ? say.datesAfter(language, { date: first }) : say.datesBefore(language, { date: last });
}
