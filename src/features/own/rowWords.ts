import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import { type Days, daysText } from '../../import/dates.ts';
import type { OwnRow } from '../../import/ownLayer.ts';

/** A row in a few words: its name, or the line that it stands on, with its date. */
export function rowWords(language: Language, { name, word, line, days }: OwnRow): string {
  const what = name || word || `${say.ownLine(language)} ${language.number(line)}`;
  return days ? what + language.aside(daysWords(language, days)) : what;
}

/** The days of a row in words: a day, a month or a year, from one day to another, or from a day on. */
export function daysWords(language: Language, days: Days): string {
  const [first = '', last] = daysText(days).split('/');
  if (last === '..') return say.ownDaysOpen(language, { from: language.date(first) });
  return last ? say.timeRange(language, { low: language.date(first), high: language.date(last) }) : language.date(first);
}
