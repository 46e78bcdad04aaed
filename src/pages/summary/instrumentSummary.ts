import * as say from '#messages';
import { countBasis } from '../../atlas/basis.ts';
import { findInstrument } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { takingPart } from '../../atlas/taking.ts';
import type { Language } from '../../i18n/language.ts';
import { instrumentName } from '../../i18n/names.ts';
import { boundsWords, rangeWords } from '../../i18n/range.ts';
import { count, sourcesOf } from './counts.ts';
import type { KeyFigure, PageSummary } from './keyFigure.ts';

/** The head of the page of an instrument. Null if there is no such instrument. */
export function instrumentSummary(atlas: Atlas, language: Language, id: string): PageSummary | null {
  const instrument = findInstrument(atlas, id);
  if (!instrument) return null;
  const { certain, open, range } = takingPart(atlas, id);
  const named = atlas.coverages.filter((row) => row.instrumentId === id && row.covered !== 'no');
  const given = (date: string) => (date ? language.date(date) : '');
  return {
    heading: instrumentName(instrument),
    kicker: instrument.title,
    sentence: say.instrumentSentence(language, {
      kind: say.instrumentKind(language, instrument.kind),
      place: instrument.place,
      adopted: given(instrument.adopted),
      inForce: given(instrument.effective),
      activities: named.length,
      count: rangeWords(language, range),
      n: range.high,
    }),
    keyFigures: [
      ...dateFigure(given(instrument.adopted), say.keysAdopted(language), instrument.sources),
      ...dateFigure(given(instrument.effective), say.keysInForce(language), instrument.sources),
      {
        id: 'keysStates',
        range,
        kind: open.length ? 'text' : 'count',
        value: boundsWords(language, range),
        label: say.keysStates(language, { n: range.high }),
        sources: sourcesOf([...certain, ...open]),
        basis: countBasis(range),
      },
      count('keysActivities', language, named.length, say.keysActivities(language, { n: named.length }), sourcesOf(named)),
    ],
  };
}

/** A date as a key figure; none where no source gives it. */
function dateFigure(value: string, label: string, sources: readonly string[]): KeyFigure[] {
  return value ? [{ kind: 'date', value, label, sources }] : [];
}
