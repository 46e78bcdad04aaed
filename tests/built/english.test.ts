import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3';
import { expect, test } from 'vitest';
import { isTranslated } from '../../geo/steps/po/entry.ts';
import { readTranslations } from '../../geo/steps/translations/files.ts';
import { ROOT } from '../../site/folders.ts';
import { SMALL_SITE, TESTED_DIST } from '../smallSite.ts';
import { unmarkedTexts } from './unmarkedTexts.ts';

/** Words of one language alone that are long enough to be no part of others. */
const LONG = 9;
const isWhole = process.env.TESTED_SITE === 'whole';
const files = readTranslations(isWhole ? join(ROOT, 'geo/atlas') : SMALL_SITE.atlas);
const codes = readdirSync(join(TESTED_DIST, 'data/atlas'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const entriesOf = (code: string) => files.find((file) => file.code === code)?.entries.filter((entry) => entry.text && isTranslated(entry)) ?? [];
const messagesOf = (code: string) => JSON.parse(readFileSync(join(ROOT, `src/i18n/messages/${code}.json`), 'utf8')) as Record<string, unknown>;

/** English of the facts and of the interface that a language says in other words. Organizations are left out: as publishers they keep their own names. */
function englishOf(code: string): string[] {
  const own = messagesOf(code);
  const facts = entriesOf(code).filter(({ context, text, translation }) => !context.startsWith('organizations.') && !translation.includes(text));
  const said = Object.entries(messagesOf('en')).flatMap(([key, text]) => (typeof text === 'string' && !/[{<]/.test(text) && text !== own[key] ? [text] : []));
  return [...facts.map(({ text }) => text), ...said].filter((text) => text.length >= LONG);
}

/** The pages below a folder of the built site, by their paths within it. */
const pagesIn = (folder: string) => readdirSync(join(TESTED_DIST, folder), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

/** Finds which of many texts stand in a text. */
function finder(texts: readonly string[]): (text: string) => string[] {
  const byStart = group(texts, (text) => text.slice(0, LONG));
  return (text) =>
    Array.from({ length: Math.max(0, text.length - LONG + 1) }, (_, at) => at).flatMap((at) =>
      (byStart.get(text.slice(at, at + LONG)) ?? []).filter((wanted) => text.startsWith(wanted, at)),
    );
}

test('each page of the site is built in each of its languages, so that the tests below read all', () => {
  expect(codes.length).toBeGreaterThan(0);
  const english = pagesIn('').filter((path) => !codes.includes(path.split('/')[0] ?? ''));
  expect(english.length).toBeGreaterThan(50);
  for (const code of codes) {
    const own = new Set(pagesIn(code));
    expect(english.filter((path) => !own.has(path))).toEqual([]);
  }
});

test('what is unmarked is found in texts, in attributes and in the head, and what is marked is not', () => {
  const page =
    '<html lang="fr"><head><meta name="description" content="one &amp; two"><script>five</script></head><body><p lang="en">three</p><img alt="four" src="x"><p>six<b lang="en">seven</b>eight</p></body></html>';
  expect(unmarkedTexts(page, 'fr')).toEqual(['one & two', 'four', 'six', 'eight']);
  expect(finder(['a text that is wanted'])('here is a text that is wanted, really')).toEqual(['a text that is wanted']);
});

test.each(codes)('no English that has a translation stands unmarked on a built page: %s', (code) => {
  const english = englishOf(code);
  expect(english.length).toBeGreaterThan(200);
  const isIn = finder(english);
  const found = new Map<string, string>();
  for (const path of pagesIn(code))
    for (const text of unmarkedTexts(readFileSync(join(TESTED_DIST, code, path), 'utf8'), code)) if (!found.has(text)) found.set(text, path);
  expect(found.size).toBeGreaterThan(50);
  // Words that translators themselves keep within a translation are a name: an operation is called what it is called.
  const isName = (wanted: string) => entriesOf(code).some(({ translation }) => translation.includes(wanted));
  const faults = [...found].flatMap(([text, path]) => isIn(text).flatMap((wanted) => (isName(wanted) ? [] : [`${path}: ${wanted}`])));
  expect(faults).toEqual([]);
});

/** What no built page of a language holds between the words of its own: marks that are written otherwise in it. */
const SLIPS: Record<string, RegExp> = {
  fr: /[\p{L})](?:: | ?; | [?!:])|« | »/u,
  ar: /\p{Script=Arabic}[,;?]|[,;?] ?\p{Script=Arabic}/u,
  zh: /\p{Script=Han}(?:[,;:?!]| \((?!\p{Script=Latin}\)))|[,;:?!] \p{Script=Han}|\p{Script=Han} \p{Script=Han}/u,
};

test.each(codes.filter((code) => SLIPS[code]))('the words of a built page are joined with the marks of its language: %s', (code) => {
  const found = new Set<string>();
  // The policy in the head of a page without a server's is no text.
  for (const path of pagesIn(code))
    for (const text of unmarkedTexts(readFileSync(join(TESTED_DIST, code, path), 'utf8'), code))
      if (SLIPS[code]?.test(text) && !text.startsWith('default-src')) found.add(`${path}: ${text}`);
  expect([...found]).toEqual([]);
});

test.each(codes)('every translation is among the facts of its language: %s', (code) => {
  const folder = join(TESTED_DIST, 'data/atlas', code);
  const told = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') told.add(value);
    else if (value && typeof value === 'object') for (const part of Object.values(value)) collect(part);
  };
  for (const name of readdirSync(folder)) collect(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  expect(entriesOf(code).flatMap(({ context, text, translation }) => (told.has(translation) ? [] : [`${context}: ${text}`]))).toEqual([]);
});
