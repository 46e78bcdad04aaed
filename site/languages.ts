import { LANGUAGES } from '../src/i18n/compiled/languages.ts';
import { type Language, makeLanguage } from '../src/i18n/language.ts';
import { builtLanguages } from '../src/lib/siteLanguages.ts';

/** The codes of the languages of the site, English first; `SITE_LANGUAGES` (`en,fr,ar`) names fewer. */
export const languageCodes = (): string[] => builtLanguages(Object.keys(LANGUAGES), process.env.SITE_LANGUAGES);

/** All languages of the site, English first. */
export function allLanguages(): Language[] {
  return languageCodes().map(makeLanguage);
}
