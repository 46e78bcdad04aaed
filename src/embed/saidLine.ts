import * as say from '#messages';
import type { Atlas } from '../atlas/records.ts';
import { asOfLine } from '../i18n/asOfLine.ts';
import type { Language } from '../i18n/language.ts';
import { sourceLine } from '../i18n/sourceLine.ts';

/** What stands under an embedded figure: its best publishers, when its facts were reviewed, and where it comes from. */
export function saidLine(language: Language, atlas: Atlas, sources: readonly string[]): string {
  return [sourceLine(language, atlas, sources), asOfLine(language, atlas, sources), say.appName(language) + language.stop.trim()]
    .filter(Boolean)
    .join(language.gap);
}
