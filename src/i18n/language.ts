import * as say from '#messages';
import { type FactDate, parseDate } from '../lib/edtf.ts';
import { LANGUAGES } from './compiled/languages.ts';
import type { Spoken } from './spoken.ts';

/** The language of a path without a language segment: English. */
export const DEFAULT_LANGUAGE = 'en';

/** The parts of a language beside its messages: the formats of numbers, dates, lists and names. */
export interface Language extends Spoken {
  /** The language's own name for itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** The tag of its formats, such as `ar-SA`. */
  locale: string;
  money: (value: number, currency: string) => string;
  /** An amount rounded to thousands, millions or milliards with one decimal, in Chinese to four digits: "EUR 704.9m". */
  shortMoney: (value: number, currency: string) => string;
  list: (parts: string[]) => string;
  /** A date cell in words, as precise as the fact. */
  date: (text: string) => string;
  /** The same for a start date, where `..` means that no date is given for something that goes on. */
  startDate: (text: string) => string;
  /** A day (`YYYY-MM-DD`) in words. */
  day: (day: string) => string;
  compare: (a: string, b: string) => number;
  /** The marks between parts that are strung together without "and" (a comma, a semicolon or a full stop) and after a word that heads others (a colon), each with its spaces. */
  comma: string;
  /** What stands between names of a list without "and": in Chinese a mark of its own. */
  listComma: string;
  semicolon: string;
  colon: string;
  stop: string;
  /** The space between two sentences. */
  gap: string;
  /** The marks between the first and the last of numbers or years, and of dates in words. */
  range: string;
  span: string;
}

/** Builds the forms of a language from its code. Throws for a language that has no messages. */
export function makeLanguage(code: string): Language {
  const own = LANGUAGES[code];
  if (!own) throw new Error(`no messages for language ${code}`);
  // Western digits and the Gregorian calendar in every language.
  const locale = `${own.locale}-u-ca-gregory-nu-latn`;
  const forms = dayForms(locale, code);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const rules = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale);
  const marks = MARKS[code] ?? MARKS[new Intl.Locale(locale).maximize().script ?? ''] ?? PLAIN_MARKS;
  const spoken: Spoken = {
    code,
    number: (value) => numbers.format(value),
    plural: (count) => rules.select(count),
    isolate: own.direction === 'rtl' ? isolated : String,
    aside: marks.aside,
  };
  const known = new Map<string, string>();
  const words = (text: string) => {
    const inWords = known.get(text) ?? dateInWords(text, spoken, forms);
    known.set(text, inWords);
    return inWords;
  };
  return {
    ...own,
    ...spoken,
    money: moneyForm(locale, { maximumFractionDigits: 0 }),
    shortMoney: moneyForm(locale, { notation: 'compact', ...(SHORT_DIGITS[code] ?? { maximumFractionDigits: 1 }) }),
    list: (parts) => list.format(parts.map(spoken.isolate)),
    date: words,
    startDate: (text) => (text === '..' ? say.datesOpenStart(spoken) : words(text)),
    day: (day) => forms(day, 'day'),
    compare: collator.compare,
    ...marks,
  };
}

/** Chinese counts in ten thousands and hundred millions, of which one decimal says too little and too much: four digits say what a million with one decimal says. */
const SHORT_DIGITS: Record<string, Intl.NumberFormatOptions> = { zh: { maximumSignificantDigits: 4 } };

/** Amounts in the words of a locale. The form of each currency is made once: making one takes longer than a hundred amounts. */
function moneyForm(locale: string, options: Intl.NumberFormatOptions): Language['money'] {
  const forms = new Map<string, Intl.NumberFormat>();
  return (value, currency) => {
    const form = forms.get(currency) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code', ...options });
    forms.set(currency, form);
    return form.format(value);
  };
}

/** The marks between parts, and those of scripts and languages that have their own: French has a space before high marks that does not break. */
const PLAIN_MARKS = {
  comma: ', ',
  listComma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
  gap: ' ',
  range: '–',
  span: ' – ',
  aside: (words: string) => ` (${words})`,
};
/** A letter without a form that is read from the right: after a mark it keeps Latin names on both sides of it, and a day after a Latin name, in the order of Arabic. */
const RIGHT_TO_LEFT = '\u200f';
const MARKS: Record<string, typeof PLAIN_MARKS> = {
  Arab: {
    ...PLAIN_MARKS,
    comma: `،${RIGHT_TO_LEFT} `,
    listComma: `،${RIGHT_TO_LEFT} `,
    semicolon: `؛${RIGHT_TO_LEFT} `,
    colon: `:${RIGHT_TO_LEFT} `,
    stop: `.${RIGHT_TO_LEFT} `,
    range: '-',
  },
  Hans: { comma: '，', listComma: '、', semicolon: '；', colon: '：', stop: '。', gap: '', range: '—', span: '—', aside: (words) => `（${words}）` },
  fr: { ...PLAIN_MARKS, semicolon: '\u00a0; ', colon: '\u00a0: ', range: '-' },
};

/** Letters that are read from the right, and the marks of Arabic, which belong to no script. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}،؛؟]/u;

/** A part with the marks that keep its direction, whatever stands beside it. What is in it isolated already says nothing of its own direction, so that is not left to the browser. */
function isolated(part: string | number): string {
  const text = String(part);
  return `${FROM_RIGHT.test(text) ? '\u2067' : /\p{L}/u.test(text) ? '\u2066' : '\u2068'}${text}\u2069`;
}

/** Months have two names in Arabic, by country; the United Nations writes both. */
const OTHER_MONTHS: Record<string, string> = { ar: 'ar-SY' };

/** The first day of a month, where a language counts it as the first and the others not: 1er janvier, 2 janvier. */
const FIRST_DAYS: Record<string, string> = { fr: '1er' };

/** Days, months and years in the words of a locale. */
function dayForms(locale: string, code: string): DayForm {
  const options = { year: { year: 'numeric' }, month: { year: 'numeric', month: 'long' }, day: { year: 'numeric', month: 'long', day: 'numeric' } } as const;
  const format = (form: keyof typeof options, of = locale) => new Intl.DateTimeFormat(of, { ...options[form], timeZone: 'UTC' });
  const forms = { day: format('day'), month: format('month'), year: format('year') };
  const other = OTHER_MONTHS[code] ? new Intl.DateTimeFormat(OTHER_MONTHS[code], { month: 'long', calendar: 'gregory', timeZone: 'UTC' }) : undefined;
  return (day, form) => {
    const date = new Date(`${day}T00:00:00Z`);
    const inWords = (type: string, value: string) => {
      // A word that follows the year, as in "2026 г.", stays on its line.
      if (type === 'literal' && value.trim()) return value.replace(/^\s(?=\p{L}+\.$)/u, '\u00a0');
      if (type === 'month' && other) return `${other.format(date)}/${value}`;
      return type === 'day' && value === '1' ? (FIRST_DAYS[code] ?? value) : value;
    };
    return forms[form]
      .formatToParts(date)
      .map(({ type, value }) => inWords(type, value))
      .join('');
  };
}

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
