import * as say from '#messages';
import { STATE_CLASSES, type StateClass } from '../../atlas/mapRecord.ts';
import { PARALLELS, type Parallel, parallelInstruments } from '../../atlas/parallel.ts';
import { principalInstruments } from '../../atlas/participation.ts';
import type { Atlas } from '../../atlas/records.ts';
import { unverifiedStates } from '../../atlas/taking.ts';
import { basisMark } from '../../i18n/basisMark.ts';
import type { Language } from '../../i18n/language.ts';
import { instrumentName } from '../../i18n/names.ts';
import { stateClassWords } from './classWords.ts';
import type { KeyEntry } from './keyEntry.ts';
import type { MapDescription } from './types.ts';

/** The parts of a description that decide how the land of States is filled. */
type Classes = Pick<MapDescription, 'regionId' | 'record' | 'stateClasses' | 'parallels'>;

/** The classes of States, each with its words and the number of its States. Where two instruments stand side by side, those that take part are told apart by which. */
export function classEntries(map: Classes, language: Language, atlas: Atlas): KeyEntry[] {
  const counted = counter(map, language, atlas);
  return STATE_CLASSES.flatMap((value): KeyEntry[] => {
    if (value === 'latest' && map.parallels.size) return parallelEntries(map, language, atlas);
    const states = [...map.stateClasses].filter(([, other]) => other === value).map(([iso3]) => iso3);
    // Observers alone are named by a noun, which agrees with their number.
    const label = value === 'observer' ? say.classesObservers(language, { n: states.length }) : stateClassWords(map, language, atlas, value);
    return counted({ kind: 'class', value, label }, states);
  });
}

/** Gives an entry the number of its States, with the sign where the taking part of one is unverified; no entry without States. */
function counter({ record, regionId }: Pick<MapDescription, 'record' | 'regionId'>, language: Language, atlas: Atlas) {
  const doubted = unverifiedStates(atlas, record ? [record.id] : principalInstruments(atlas, regionId).map(({ instrumentId }) => instrumentId));
  return (made: KeyEntry, states: readonly string[]): KeyEntry[] => {
    const mark = basisMark(language, states.some((iso3) => doubted.has(iso3)) ? 'unverified' : '');
    return states.length ? [{ ...made, label: `${made.label}${mark}`, count: states.length }] : [];
  };
}

function parallelEntries({ regionId, record, parallels, stateClasses }: Classes, language: Language, atlas: Atlas): KeyEntry[] {
  const counted = counter({ regionId, record }, language, atlas);
  const [older = '', newer = ''] = (parallelInstruments(atlas, regionId) ?? []).map(instrumentName);
  const words: Record<Parallel, string> = {
    both: say.classesBoth(language, { older, newer }),
    older: say.classesOnly(language, { name: older }),
    newer: say.classesOnly(language, { name: newer }),
  };
  const taking = [...stateClasses].flatMap(([iso3, value]) => (value === 'latest' ? [iso3] : []));
  const having = (value: Parallel | undefined) => taking.filter((iso3) => parallels.get(iso3) === value);
  const known = PARALLELS.flatMap((value) => counted({ kind: 'parallel', value, label: words[value] }, having(value)));
  const latest: StateClass = 'latest';
  return [
    ...known,
    ...counted({ kind: 'class', value: latest, label: stateClassWords({ record: undefined, regionId }, language, atlas, latest) }, having(undefined)),
  ];
}
