import * as say from '#messages';
import { datedOf, isTreaty, type MapRecord, type StateClass } from '../../atlas/mapRecord.ts';
import { latestInSequence, type ParticipationClass, principalInstruments, sharedInstruments } from '../../atlas/participation.ts';
import { phaseStates } from '../../atlas/programmePhases.ts';
import type { Atlas } from '../../atlas/records.ts';
import { unverifiedStates } from '../../atlas/taking.ts';
import { basisMark } from '../../i18n/basisMark.ts';
import { participationDate } from '../../i18n/beginning.ts';
import type { Language } from '../../i18n/language.ts';
import { instrumentName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import type { MapInput } from './input.ts';
import type { MapDescription } from './types.ts';

/** The class of a State on a map in words, as keys, tooltips and alternative texts say it. */
export function stateClassWords(
  { record, regionId }: Pick<MapDescription, 'record' | 'regionId'>,
  language: Language,
  atlas: Atlas,
  value: StateClass,
): string {
  if (value === 'signed' || value === 'named') return say.mapRecordClasses(language, value);
  if (record?.kind === 'programme') return programmeWords(language, atlas, record.id, value);
  if (record && value === 'latest') return say.mapRecordClasses(language, takingPartIn(atlas, record));
  return classWords(language, atlas, regionId, value);
}

/** The States of a programme by phase, where they are named for phases. */
function programmeWords(language: Language, atlas: Atlas, id: string, value: StateClass): string {
  const { present, byState } = phaseStates(atlas, id);
  if (present.length === 0) return say.mapRecordClasses(language, 'programme');
  if (value === 'latest') return say.mapPhasePresent(language, { phases: language.list(present.map(({ name }) => name)) });
  const earlier = unique([...byState.values()].flat()).filter((phase) => !present.includes(phase));
  return say.mapPhaseEarlier(language, { phases: language.list(earlier.map(({ name }) => name)) });
}

/** The phases for which a State of a programme is named; '' on other maps and for a State of the whole programme. */
function phasesOfState(language: Language, atlas: Atlas, record: MapRecord | undefined, iso3: string, value: StateClass): string {
  if (record?.kind !== 'programme') return '';
  const phases = language.list((phaseStates(atlas, record.id).byState.get(iso3) ?? []).map(({ name }) => name));
  if (!phases) return '';
  return value === 'latest' ? say.mapPhasePresent(language, { phases }) : say.mapPhaseEarlier(language, { phases });
}

function takingPartIn(atlas: Atlas, { kind, id }: MapRecord): 'party' | 'joined' | 'programme' | 'centre' | 'state' {
  if (kind !== 'instrument') return kind;
  return isTreaty(atlas, id) ? 'party' : 'joined';
}

/** The class of a State in words, with the date of its participation on the map of an instrument, and where an uncertain date leaves the class open. */
export function classDetail({ atlas, language, record }: MapInput, regionId: string, iso3: string, value: StateClass): string {
  const words = phasesOfState(language, atlas, record, iso3, value) || stateClassWords({ record, regionId }, language, atlas, value);
  const row = record ? datedOf(atlas, record).get(iso3) : value === 'possible' ? openParticipation(atlas, regionId, iso3) : undefined;
  const instruments = record ? [record.id] : principalInstruments(atlas, regionId).map(({ instrumentId }) => instrumentId);
  const mark = basisMark(language, unverifiedStates(atlas, instruments).has(iso3) ? 'unverified' : '');
  return `${row?.date || row?.seen ? `${words}${language.colon}${participationDate(language, row)}` : words}${mark}`;
}

function openParticipation(atlas: Atlas, regionId: string, iso3: string) {
  return principalInstruments(atlas, regionId).flatMap(({ instrumentId }) =>
    atlas.participations.filter((entry) => entry.instrumentId === instrumentId && entry.iso3 === iso3 && entry.status === 'possible'),
  )[0];
}

/** A participation class in words. Where instruments stand in sequence it names those in which its States take part for certain, "only" where they can be in no other. */
function classWords(language: Language, atlas: Atlas, regionId: string, value: ParticipationClass): string {
  if (value !== 'latest' && value !== 'first') return say.classes(language, value);
  if (!latestInSequence(principalInstruments(atlas, regionId))) return say.classesLatest(language, { name: '' });
  const { instruments, isAlone } = sharedInstruments(atlas, regionId, value);
  const name = language.list(instruments.map((instrument) => instrumentName(instrument)));
  return value === 'first' && isAlone ? say.classesFirst(language, { name }) : say.classesLatest(language, { name });
}
