import * as say from '#messages';
import type { DatedEvent } from '../../atlas/events.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { listSome } from '../../i18n/listSome.ts';
import { changeGroups } from './changes.ts';

const MOST_NAMES = 4;

/** A sentence on the events of a year: groups of alike events, each with its names up to a maximum. */
export function yearWords(language: Language, atlas: Atlas, events: readonly DatedEvent[], year: number): string {
  const here = events.filter((event) => event.year === year && event.kind !== 'milestone');
  const parts = changeGroups(language, atlas, here).map(({ label, items }) => `${label}: ${shortList(language, items)}`);
  return parts.length
    ? say.timeChanges(language, { year: String(year), events: parts.join(language.semicolon) })
    : say.timeNoChanges(language, { year: String(year) });
}

function shortList(language: Language, items: readonly { name: string }[]): string {
  const names = items.map(({ name }) => name);
  // One more is named as soon as counted.
  return listSome(language, names, names.length === MOST_NAMES + 1 ? names.length : MOST_NAMES);
}
