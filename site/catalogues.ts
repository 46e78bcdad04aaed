import { readdirSync } from 'node:fs';
import type { Messages } from '../src/i18n/catalogues/en.ts';
import { type Language, makeLanguage } from '../src/i18n/language.ts';

const FOLDER = new URL('../src/i18n/catalogues/', import.meta.url);

/** All languages that have a catalogue, English first. */
export async function allLanguages(): Promise<Language[]> {
  const codes = readdirSync(FOLDER).map((name) => name.replace(/\.ts$/, ''));
  const languages = await Promise.all(
    codes.map(async (code) => makeLanguage(((await import(new URL(`${code}.ts`, FOLDER).href)) as Record<string, Messages>)[code] as Messages)),
  );
  return languages.sort((a, b) => Number(b.code === 'en') - Number(a.code === 'en') || (a.code < b.code ? -1 : 1));
}
