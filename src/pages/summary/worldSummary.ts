import * as say from '#messages';
import { regionsThen } from '../../atlas/lookup.ts';
import { runningOn } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { centresFigure, count, runningFigure, sourcesOf } from './counts.ts';
import type { PageSummary } from './keyFigure.ts';
import { worldSentence } from './placeSentence.ts';

/** The head of the page of the world. */
export function worldSummary(atlas: Atlas, language: Language, day: string): PageSummary {
  const { length: regions } = regionsThen(atlas);
  return {
    heading: say.worldTitle(language),
    kicker: '',
    sentence: worldSentence(atlas, language, day),
    keyFigures: [
      count('keysRegions', language, regions, say.keysRegions(language, { n: regions }), sourcesOf(atlas.regionStates)),
      count(
        'keysInstruments',
        language,
        atlas.instruments.length,
        say.keysInstruments(language, { n: atlas.instruments.length }),
        sourcesOf(atlas.instruments),
      ),
      runningFigure(language, runningOn(atlas.programmes, day)),
      centresFigure(atlas, language),
    ],
    hasChanges: true,
  };
}
