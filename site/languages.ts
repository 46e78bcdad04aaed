import { LANGUAGES } from '../src/i18n/compiled/languages.ts';
import { type Language, makeLanguage } from '../src/i18n/language.ts';

/** All languages of the site, English first. */
export function allLanguages(): Language[] {
  return Object.keys(LANGUAGES).map(makeLanguage);
}
