import { ascending } from 'd3';
import * as say from '#messages';
import { programmesNaming, stateActivities } from '../../atlas/brief.ts';
import { findInstrument, findState } from '../../atlas/lookup.ts';
import { takesPart } from '../../atlas/participation.ts';
import { runningOn } from '../../atlas/programmes.ts';
import type { Atlas, Participation } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { instrumentName } from '../../i18n/names.ts';
import { yearOf } from '../../lib/edtf.ts';
import { count, runningFigure, sourcesOf } from './counts.ts';
import type { PageSummary } from './keyFigure.ts';

/** The head of the page of a State: what it has joined, which programmes name it, and what none of them works on. Null if there is no such State. */
export function stateSummary(atlas: Atlas, language: Language, iso3: string, day: string): PageSummary | null {
  const state = findState(atlas, iso3);
  if (!state) return null;
  const rows = joinedBy(atlas, iso3);
  const activities = stateActivities(atlas, iso3, day);
  const unserved = activities.filter(({ here }) => here.length === 0);
  const programmes = programmesNaming(atlas, iso3);
  const running = runningOn(programmes, day);
  const groups = [
    state.sids === 'yes' ? say.wordsSids(language) : '',
    state.ldc === 'yes' ? say.wordsLdc(language) : '',
    state.coast === 'landlocked' ? say.wordsLandlocked(language) : '',
  ].filter(Boolean);
  const name = state.name;
  const joined = stateJoined(atlas, language, iso3);
  const works = running.running.length
    ? say.stateRunning(language, { running: running.running.length, unserved: unserved.length, named: activities.length })
    : say.stateNoRunning(language);
  return {
    heading: name,
    kicker: [state.iso3, ...groups].join(' · '),
    sentence: rows.length || programmes.length ? [joined, works].filter(Boolean).join(language.gap) : say.stateNone(language, { name }),
    keyFigures: [
      count('keysInstruments', language, rows.length, say.keysInstruments(language, { n: rows.length }), sourcesOf(rows)),
      runningFigure(language, running),
      count('keysGaps', language, unserved.length, say.keysUnserved(language, { named: language.number(activities.length) }), sourcesOf(programmes)),
    ],
  };
}

/** The participations that hold of a State. */
export function joinedBy(atlas: Atlas, iso3: string): Participation[] {
  return atlas.participations.filter((row) => row.iso3 === iso3 && takesPart(row));
}

/** In how many instruments a State takes part, and in which principal ones. '' where in none. */
export function stateJoined(atlas: Atlas, language: Language, iso3: string): string {
  const rows = joinedBy(atlas, iso3);
  const name = findState(atlas, iso3)?.name ?? iso3;
  return rows.length ? say.stateSentence(language, { name, instruments: rows.length, parts: principalParts(atlas, language, rows) }) : '';
}

/** The principal instruments among those that a State has joined, each with its year; '' where there is none. */
function principalParts(atlas: Atlas, language: Language, rows: readonly Participation[]): string {
  const parts = rows
    .map((row) => ({ row, instrument: findInstrument(atlas, row.instrumentId) }))
    .filter(({ instrument }) => instrument?.principal === 'yes')
    .sort((a, b) => ascending(a.row.date || '9999', b.row.date || '9999'))
    .map(({ row, instrument }) => {
      const [name, year] = [instrument ? instrumentName(instrument) : row.instrumentId, yearOf(row.date)];
      return year ? say.statePart(language, { name, date: year }) : name;
    });
  return parts.length ? language.list(parts) : '';
}
