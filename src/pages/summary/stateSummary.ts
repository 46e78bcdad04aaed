import * as say from '#messages';
import { findInstrument, findRegion, findState } from '../../atlas/lookup.ts';
import { takesPart } from '../../atlas/participation.ts';
import { runningOn } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { regionShortName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { count, runningFigure, sourcesOf } from './counts.ts';
import type { PageSummary } from './keyFigure.ts';

/** The head of the page of a State. Null if there is no such State. */
export function stateSummary(atlas: Atlas, language: Language, iso3: string, day: string): PageSummary | null {
  const state = findState(atlas, iso3);
  if (!state) return null;
  const rows = atlas.participations.filter((row) => row.iso3 === iso3 && takesPart(row));
  const regions = atlas.regionStates.filter((row) => row.iso3 === iso3);
  const programmes = atlas.programmes.filter((programme) =>
    atlas.programmeStates.some((row) => row.iso3 === iso3 && row.programmeId === programme.programmeId),
  );
  const of = unique(rows.flatMap((row) => findInstrument(atlas, row.instrumentId)?.regionId ?? []));
  const names = of.flatMap((id) => findRegion(atlas, id) ?? []).map((region) => regionShortName(region));
  const groups = [
    state.sids === 'yes' ? say.wordsSids(language) : '',
    state.ldc === 'yes' ? say.wordsLdc(language) : '',
    state.coast === 'landlocked' ? say.wordsLandlocked(language) : '',
  ].filter(Boolean);
  const name = state.name;
  return {
    heading: name,
    kicker: [state.iso3, ...groups].join(' · '),
    sentence:
      rows.length || programmes.length
        ? say.stateSentence(language, { name, instruments: rows.length, regions: names.length ? language.list(names) : '', programmes: programmes.length })
        : say.stateNone(language, { name }),
    keyFigures: [
      count('keysInstruments', language, rows.length, say.keysInstruments(language, { n: rows.length }), sourcesOf(rows)),
      count('keysRegions', language, regions.length, say.keysRegions(language, { n: regions.length }), sourcesOf(regions)),
      count(
        'keysProgrammes',
        language,
        programmes.length,
        say.keysProgrammes(language, { n: programmes.length }),
        sourcesOf(atlas.programmeStates.filter((row) => row.iso3 === iso3)),
      ),
      runningFigure(language, runningOn(programmes, day)),
    ],
  };
}
