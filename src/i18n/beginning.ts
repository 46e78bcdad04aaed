import * as say from '#messages';
import type { Participation } from '../atlas/records.ts';
import { begunBy, parseDate } from '../lib/edtf.ts';
import type { Language } from './language.ts';

/** Since when a State takes part; without a date "in by 2016", the day of the earliest source that lists it. */
export function participationDate(language: Language, { date, seen }: Pick<Participation, 'date' | 'seen'>): string {
  return date || !seen ? language.date(date) : say.participationSeen(language, { date: language.date(seen) });
}

/** When a programme began or a centre opened; without a date "by 2016", the day of the earliest source that names it. */
export function beginningDate(language: Language, date: string, seen: string): string {
  if (parseDate(date).form === 'window') return language.date(begunBy(date, seen));
  return seen ? say.datesBy(language, { date: language.date(seen) }) : language.startDate(date);
}
