import * as say from '#messages';
import { regionsThen } from '../../atlas/lookup.ts';
import { runningOn } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { centresFigure, count, runningFigure, sourcesOf } from './counts.ts';
import type { PageSummary } from './keyFigure.ts';

/** The head of the page of the world. */
export function worldSummary(atlas: Atlas, language: Language, day: string): PageSummary {
  const regions = regionsThen(atlas);
  const running = runningOn(atlas.programmes, day);
  return {
    heading: say.worldTitle(language),
    kicker: '',
    sentence: regions.length ? say.worldSentence(language, { regions: regions.length, running: running.running.length }) : say.worldNothingYet(language),
    keyFigures: [
      count('keysRegions', language, regions.length, say.keysRegions(language, { n: regions.length }), sourcesOf(atlas.regionStates)),
      count(
        'keysInstruments',
        language,
        atlas.instruments.length,
        say.keysInstruments(language, { n: atlas.instruments.length }),
        sourcesOf(atlas.instruments),
      ),
      runningFigure(language, running),
      centresFigure(atlas, language),
    ],
  };
}
