import * as say from '#messages';
import type { Atlas } from '../atlas/records.ts';
import { reviewedOn } from '../atlas/reviewed.ts';
import type { Language } from './language.ts';

/** When the facts that rest on some sources, or belong to some regions, were last reviewed, and their edition: "Facts as of 3 March 2026, edition 2026.11." All facts, where none is named. */
export function asOfLine(language: Language, atlas: Pick<Atlas, 'region' | 'asOf' | 'edition'>, sources: readonly string[] = []): string {
  return say.figureAsOf(language, { date: language.day(reviewedOn(atlas, sources)), edition: atlas.edition });
}
