import * as say from '#messages';
import type { DatedEvent } from '../../atlas/events.ts';
import { findArea, findCentre, findInstrument, findMilestone, findProgramme } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { centreName, instrumentName, programmeName, stateNameOf } from '../../i18n/names.ts';

const MOST_NAMES = 4;

/** A sentence on the events of a year. Participations are counted by instrument; other events are named, up to a maximum for each kind. */
export function yearWords(language: Language, atlas: Atlas, events: DatedEvent[], year: number): string {
  const here = events.filter((event) => event.year === year);
  const parts: string[] = [];
  for (const id of new Set(here.filter(({ kind }) => kind === 'participation').map((event) => event.id))) {
    const states = here.filter((event) => event.kind === 'participation' && event.id === id).map(({ iso3 }) => stateNameOf(atlas, iso3 ?? ''));
    parts.push(`${nameOf(atlas, { kind: 'instrument', id })}: ${shortList(language, states)}`);
  }
  for (const kind of ['instrument', 'centre', 'centre-closed', 'area', 'programme'] as const) {
    const names = here.filter((event) => event.kind === kind).map((event) => nameOf(atlas, event));
    if (names.length) parts.push(`${say.timeKinds(language, kind)}: ${shortList(language, [...new Set(names)])}`);
  }
  return parts.length ? say.timeChanges(language, { year: String(year), events: parts.join('; ') }) : say.timeNoChanges(language, { year: String(year) });
}

function shortList(language: Language, names: string[]): string {
  if (names.length <= MOST_NAMES + 1) return language.list(names);
  return `${names.slice(0, MOST_NAMES).join(', ')} ${say.timeMore(language, { n: names.length - MOST_NAMES })}`;
}

/** The name of the record that an event belongs to. */
function nameOf(atlas: Atlas, { kind, id }: Pick<DatedEvent, 'kind' | 'id'>): string {
  if (kind === 'instrument' || kind === 'participation') {
    const instrument = findInstrument(atlas, id);
    return instrument ? instrumentName(instrument) : id;
  }
  if (kind === 'centre' || kind === 'centre-closed') {
    const centre = findCentre(atlas, id);
    return centre ? centreName(centre) : id;
  }
  if (kind === 'programme') {
    const programme = findProgramme(atlas, id);
    return programme ? programmeName(programme) : id;
  }
  if (kind === 'area') return findArea(atlas, id)?.name ?? id;
  return findMilestone(atlas, id)?.event ?? id;
}
