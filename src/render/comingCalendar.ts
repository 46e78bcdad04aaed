import * as say from '#messages';
import { comingEvents } from '../atlas/coming.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Language } from '../i18n/language.ts';
import { sourceLine } from '../i18n/sourceLine.ts';
import { calendarFile } from '../lib/calendarFile.ts';
import { comingEntry } from '../pages/comingWords.ts';

/**
 * The dated events to come as a calendar file; '' where there are none. A month or a year is an event of all its days. `root` is the absolute address
 * of the site in the language, with a slash at its end, or '' where it is not known: then events have no address.
 */
export function comingCalendar(atlas: Atlas, language: Language, day: string, root: string): string {
  const events = comingEvents(atlas, day).map((event) => {
    const entry = comingEntry(atlas, language, event, sourceLine(language, atlas, event.sources));
    return { ...entry, url: root && `${root}${entry.url.slice(1)}` };
  });
  const description = say.calendarAbout(language, { edition: atlas.edition }) + language.gap + say.slidesLicence(language);
  return events.length ? calendarFile({ name: say.calendarName(language), description, stamp: atlas.asOf }, events) : '';
}
