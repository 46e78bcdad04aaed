import { readdirSync } from 'node:fs';
import { builtLanguages } from '../../src/lib/siteLanguages.ts';

/** The language of the tables. Its files stand in no folder of their own, as its pages do. */
export const ENGLISH = 'en';

const MESSAGES = new URL('../../src/i18n/messages/', import.meta.url);

/** The codes of the languages that have pages, English first: those with a file of messages, or fewer (`SITE_LANGUAGES`). Each gets its own facts, in English where it has no translations. */
export function languagesOfPages(): string[] {
  const all = readdirSync(MESSAGES).map((name) => name.replace('.json', ''));
  return builtLanguages(all, process.env.SITE_LANGUAGES);
}

/** The folder of a language's files below `data/atlas/`: `fr/`, and '' for English. */
export const languageFolder = (code: string): string => (code === ENGLISH ? '' : `${code}/`);
