import * as say from '#messages';
import type { Participation } from '../atlas/records.ts';
import type { Language } from './language.ts';

/** Since when a State takes part; without a date "in by 2016", the day of the earliest source that lists it. */
export function participationDate(language: Language, { date, seen }: Pick<Participation, 'date' | 'seen'>): string {
  return date || !seen ? language.date(date) : say.participationSeen(language, { date: language.date(seen) });
}
