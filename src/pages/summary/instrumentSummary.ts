import * as say from '#messages';
import { countBasis } from '../../atlas/basis.ts';
import { findInstrument } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { type Taking, takingPart } from '../../atlas/taking.ts';
import type { Language } from '../../i18n/language.ts';
import { instrumentName } from '../../i18n/names.ts';
import { boundsWords, rangeWords } from '../../i18n/range.ts';
import { count, sourcesOf } from './counts.ts';
import type { KeyFigure, PageSummary } from './keyFigure.ts';

/** The head of the page of an instrument. Null if there is no such instrument. */
export function instrumentSummary(atlas: Atlas, language: Language, id: string): PageSummary | null {
  const instrument = findInstrument(atlas, id);
  if (!instrument) return null;
  const named = atlas.coverages.filter((row) => row.instrumentId === id && row.covered !== 'no');
  const taking = recordedPart(atlas, id);
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
      count: taking ? rangeWords(language, taking.range) : '',
      n: taking?.range.high ?? 0,
    }),
    keyFigures: [
      ...dateFigure(given(instrument.adopted), say.keysAdopted(language), instrument.sources),
      ...dateFigure(given(instrument.effective), say.keysInForce(language), instrument.sources),
      ...(taking ? [statesFigure(language, taking)] : []),
      count('keysActivities', language, named.length, say.keysActivities(language, { n: named.length }), sourcesOf(named)),
    ],
  };
}

/** The States that take part; undefined where no source says of any State whether it does: that is no number. */
function recordedPart(atlas: Atlas, id: string): Taking | undefined {
  return atlas.participations.some(({ instrumentId }) => instrumentId === id) ? takingPart(atlas, id) : undefined;
}

function statesFigure(language: Language, { certain, open, range }: Taking): KeyFigure {
  return {
    id: 'keysStates',
    range,
    kind: open.length ? 'text' : 'count',
    value: boundsWords(language, range),
    label: say.keysStates(language, { n: range.high }),
    sources: sourcesOf([...certain, ...open]),
    basis: countBasis(range),
  };
}

/** A date as a key figure; none where no source gives it. */
function dateFigure(value: string, label: string, sources: readonly string[]): KeyFigure[] {
  return value ? [{ kind: 'date', value, label, sources }] : [];
}
