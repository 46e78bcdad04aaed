import * as say from '#messages';
import { latestInSequence, type ParticipationClass, principalInstruments } from '../../atlas/participation.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { instrumentName } from '../../i18n/names.ts';
import { participationDate } from '../../i18n/participationDate.ts';
import type { MapInput } from './input.ts';

/** The participation class of a State in words. If an uncertain date leaves the class open, the text names that date. */
export function classDetail({ atlas, language }: MapInput, regionId: string, iso3: string, value: ParticipationClass): string {
  const words = classWords(language, atlas, regionId, value);
  if (value !== 'possible') return words;
  const row = principalInstruments(atlas, regionId).flatMap(({ instrumentId }) =>
    atlas.participations.filter((entry) => entry.instrumentId === instrumentId && entry.iso3 === iso3 && entry.status === 'possible'),
  )[0];
  return row ? `${words}: ${participationDate(language, row)}` : words;
}

/** A participation class in words. It names the instruments if they stand in sequence. */
export function classWords(language: Language, atlas: Atlas, regionId: string, value: ParticipationClass): string {
  const instruments = principalInstruments(atlas, regionId);
  const latest = latestInSequence(instruments);
  const first = instruments.find((instrument) => instrument !== latest);
  if (value === 'latest')
    return say.classesLatest(language, { name: latest ? language.list(instruments.map((instrument) => instrumentName(instrument))) : '' });
  if (value === 'first') return say.classesFirst(language, { name: first ? instrumentName(first) : '' });
  return say.classes(language, value);
}
