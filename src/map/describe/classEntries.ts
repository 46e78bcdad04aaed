import * as say from '#messages';
import { STATE_CLASSES, type StateClass } from '../../atlas/mapRecord.ts';
import { PARALLELS, type Parallel, parallelInstruments } from '../../atlas/parallel.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { instrumentName } from '../../i18n/names.ts';
import { stateClassWords } from './classWords.ts';
import type { KeyEntry } from './keyEntry.ts';
import type { MapDescription } from './types.ts';

/** What decides how the land of States is filled. */
type Classes = Pick<MapDescription, 'regionId' | 'record' | 'stateClasses' | 'parallels'>;

/** The classes of States, each with its words and the number of its States. Where two instruments stand side by side, those that take part are told apart by which. */
export function classEntries(map: Classes, language: Language, atlas: Atlas): KeyEntry[] {
  const values = [...map.stateClasses.values()];
  return STATE_CLASSES.flatMap((value): KeyEntry[] => {
    if (value === 'latest' && map.parallels.size) return parallelEntries(map, language, atlas);
    return entry({ kind: 'class', value, label: stateClassWords(map, language, atlas, value) }, values.filter((other) => other === value).length);
  });
}

function parallelEntries({ regionId, parallels, stateClasses }: Classes, language: Language, atlas: Atlas): KeyEntry[] {
  const [older = '', newer = ''] = (parallelInstruments(atlas, regionId) ?? []).map(instrumentName);
  const words: Record<Parallel, string> = {
    both: say.classesBoth(language, { older, newer }),
    older: say.classesOnly(language, { name: older }),
    newer: say.classesOnly(language, { name: newer }),
  };
  const taking = [...stateClasses].flatMap(([iso3, value]) => (value === 'latest' ? [parallels.get(iso3)] : []));
  const known = PARALLELS.flatMap((value) => entry({ kind: 'parallel', value, label: words[value] }, taking.filter((other) => other === value).length));
  const other = taking.filter((value) => value === undefined).length;
  const latest: StateClass = 'latest';
  return [...known, ...entry({ kind: 'class', value: latest, label: stateClassWords({ record: undefined, regionId }, language, atlas, latest) }, other)];
}

const entry = (made: KeyEntry, count: number): KeyEntry[] => (count ? [{ ...made, count }] : []);
