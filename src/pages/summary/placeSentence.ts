import * as say from '#messages';
import { findRegion, regionsThen } from '../../atlas/lookup.ts';
import { runningOn } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { regionSentence } from './regionSentence.ts';

/** The sentence at the head of the page of a region on a day (`YYYY-MM-DD`), or without one of the world; '' if there is no such region. Unlike the whole summary it reads no key figures. */
export function placeSentence(atlas: Atlas, language: Language, regionId: string | undefined, day: string): string {
  if (!regionId) return worldSentence(atlas, language, day);
  return findRegion(atlas, regionId) ? regionSentence(atlas, language, regionId, day) : '';
}

/** How many regions have agreed on something, and how many programmes run, on a day. */
export function worldSentence(atlas: Atlas, language: Language, day: string): string {
  const { length: regions } = regionsThen(atlas);
  return regions ? say.worldSentence(language, { regions, running: runningOn(atlas.programmes, day).running.length }) : say.worldNothingYet(language);
}
