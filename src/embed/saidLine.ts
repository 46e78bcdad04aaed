import type { Atlas } from '../atlas/records.ts';
import { asOfLine } from '../i18n/asOfLine.ts';
import type { Language } from '../i18n/language.ts';
import { sourceLine } from '../i18n/sourceLine.ts';

/** What stands under an embedded figure: its best publishers, and when its facts were reviewed. */
export function saidLine(language: Language, atlas: Atlas, sources: readonly string[]): string {
  return [sourceLine(language, atlas, sources), asOfLine(language, atlas, sources)].filter(Boolean).join(language.gap);
}
