import * as say from '#messages';
import { countBasis } from '../../atlas/basis.ts';
import { instrumentIdsOf } from '../../atlas/focus.ts';
import { findRegion } from '../../atlas/lookup.ts';
import { gapsOf } from '../../atlas/news.ts';
import { latestInSequence, principalInstruments } from '../../atlas/participation.ts';
import { programmesOn, runningOn } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import { membersRange, takingPart } from '../../atlas/taking.ts';
import type { Language } from '../../i18n/language.ts';
import { instrumentName, regionName, regionShortName } from '../../i18n/names.ts';
import { boundsWords } from '../../i18n/range.ts';
import { yearOf } from '../../lib/edtf.ts';
import { centresFigure, count, runningFigure, sourcesOf, tookFigure } from './counts.ts';
import type { KeyFigure, PageSummary } from './keyFigure.ts';
import { regionSentence } from './regionSentence.ts';

/** The head of the page of a region: what it agreed, one sentence of what matters, and four numbers. Null if there is no such region. */
export function regionSummary(atlas: Atlas, language: Language, id: string, day: string): PageSummary | null {
  const region = findRegion(atlas, id);
  if (!region) return null;
  const agreed = principalInstruments(atlas, id).map((row) => {
    const year = yearOf(row.adopted);
    return [instrumentName(row), year && language.date(year)].filter(Boolean).join(language.comma);
  });
  return {
    heading: regionShortName(region),
    kicker: agreed.join(language.semicolon) || regionName(region),
    sentence: regionSentence(atlas, language, id, day),
    keyFigures: [
      joinedFigure(atlas, language, id),
      centresFigure(atlas, language, id),
      runningFigure(language, runningOn(programmesOn(atlas, id, day), day)),
      gapsFigure(atlas, language, id, day),
    ],
    hasChanges: true,
  };
}

/** How many States take part: in the latest of instruments in sequence, in the one there is, or in any of several; where there is none, the instruments. */
function joinedFigure(atlas: Atlas, language: Language, id: string): KeyFigure {
  const principal = principalInstruments(atlas, id);
  const [first] = principal;
  const latest = latestInSequence(principal);
  if (latest) return tookFigure(atlas, language, latest.instrumentId, instrumentName(latest));
  if (first && principal.length === 1) return tookFigure(atlas, language, first.instrumentId, '');
  if (!first) {
    const instruments = atlas.instruments.filter((row) => row.regionId === id);
    return count('keysInstruments', language, instruments.length, say.keysInstruments(language, { n: instruments.length }), sourcesOf(instruments));
  }
  const rows = principal.flatMap(({ instrumentId }) => takingPart(atlas, instrumentId));
  const range = membersRange(atlas, id);
  return {
    id: 'keysStates',
    range,
    kind: range.low < range.high ? 'text' : 'count',
    value: boundsWords(language, range),
    label: say.keysJoined(language, { n: range.high, name: '', undated: 0 }),
    sources: sourcesOf(rows.flatMap(({ certain, open }) => [...certain, ...open])),
    basis: countBasis(range),
  };
}

/** How many of the activities that instruments name nobody is known to work on. */
function gapsFigure(atlas: Atlas, language: Language, id: string, day: string): KeyFigure {
  const { named, gaps } = gapsOf(atlas, id, day);
  const instruments = instrumentIdsOf(atlas, id);
  const sources = sourcesOf(atlas.coverages.filter((row) => instruments.has(row.instrumentId) && row.covered !== 'no'));
  return count('keysGaps', language, gaps.length, say.keysGaps(language, { n: gaps.length, named: language.number(named) }), sources);
}
