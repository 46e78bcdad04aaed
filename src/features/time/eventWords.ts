import * as say from '#messages';
import { type DatedEvent, eventsWithin } from '../../atlas/events.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { listSome } from '../../i18n/listSome.ts';
import { earliestDay, latestDay } from '../../lib/edtf.ts';
import { changeGroups } from './changes.ts';

const MOST_NAMES = 4;

/** A sentence on what happened in a year or month (`YYYY`, `YYYY-MM`): groups of alike events, each with its names up to a maximum, and single events last. */
export function timeWords(language: Language, atlas: Atlas, events: readonly DatedEvent[], at: string): string {
  return happenings(language, atlas, events, at) || say.timeNoChanges(language, { year: language.date(at) });
}

/** The same where something happened, else ''. */
export function happenings(language: Language, atlas: Atlas, events: readonly DatedEvent[], at: string): string {
  const groups = changeGroups(language, atlas, eventsWithin(events, earliestDay(at), latestDay(at)));
  const alike = groups.flatMap(({ label, items }) => (label ? [`${label}${language.colon}${shortList(language, items)}`] : []));
  const single = groups.flatMap(({ label, items }) => (label ? [] : items));
  const parts = [...alike, ...(single.length ? [shortList(language, single)] : [])];
  return parts.length ? say.timeChanges(language, { year: language.date(at), events: parts.join(language.semicolon) }) : '';
}

function shortList(language: Language, items: readonly { name: string }[]): string {
  const names = items.map(({ name }) => name);
  // To say "and one more" takes as much room as to name it.
  return listSome(language, names, names.length === MOST_NAMES + 1 ? names.length : MOST_NAMES);
}
