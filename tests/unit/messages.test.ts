import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as say from '#messages';
import { allLanguages } from '../../site/languages.ts';
import { compileMessages } from '../../site/messages/compile.ts';
import { COMPILED, readSources } from '../../site/messages/write.ts';
import { basisMark } from '../../src/i18n/basisMark.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { listSome } from '../../src/i18n/listSome.ts';
import { arabic, english, french } from './atlas.ts';

const sources = readSources();
const own = { languageName: 'X', languageDirection: 'ltr' };
const compile = (en: Record<string, string | Record<string, string>>, other: Record<string, Record<string, string | Record<string, string>>> = {}) =>
  compileMessages({ en: { ...own, ...en }, ...Object.fromEntries(Object.entries(other).map(([code, source]) => [code, { ...own, ...source }])) });

/** Compiles one English message and runs it. */
function spoken(message: string, given: Record<string, string | number>): string {
  const text = compile({ text: message }).get('en.ts') ?? '';
  const code = text
    .slice(text.indexOf('export'))
    .replace('export const text =', 'return')
    .replace(/\((\w+): Spoken(?:, given: \{[^}]*\})?\): string/, '($1, given)');
  return new Function(code)()(english, given);
}

test('the compiled messages are those of the JSON files; else run `npm run messages`', () => {
  const files = compileMessages(sources);
  expect(readdirSync(COMPILED).sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(readFileSync(new URL(name, COMPILED), 'utf8'), name).toBe(text);
});

test('a message that a language lacks, or has beyond English, is named with its file', () => {
  expect(() => compile({ a: 'A', b: 'B' }, { fr: { a: 'A' } })).toThrow('fr.json, b: is missing');
  expect(() => compile({ a: 'A' }, { fr: { a: 'A', b: 'B' } })).toThrow('fr.json, b: English has no such message');
  expect(() => compile({ kind: { port: 'port', sea: 'sea' } }, { fr: { kind: { port: 'port' } } })).toThrow('fr.json, kind.sea: is missing');
  expect(() => compile({ a: '' })).toThrow('en.json, a: is empty');
});

test('the arguments and cases are those of English', () => {
  expect(() => compile({ a: '{n} of {all}' }, { fr: { a: '{n} sur {tout}' } })).toThrow('fr.json, a: has the arguments n; tout, English all; n');
  expect(() => compile({ a: '{k, select, x {X} other {Y}}' }, { fr: { a: '{k, select, other {Y}}' } })).toThrow('fr.json, a:');
});

test('a plural has the categories of its language, no more and no fewer', () => {
  const [en, arabic] = ['{n, plural, one {# ship} other {# ships}}', '{n, plural, zero {0} one {1} two {2} few {#} many {#} other {#}}'];
  expect(() => compile({ a: en }, { fr: { a: '{n, plural, one {# navire} other {# navires}}' } })).toThrow('fr.json, a: the plural of n lacks many');
  expect(() => compile({ a: en }, { zh: { a: '{n, plural, one {#} other {#}}' } })).toThrow('zh.json, a: the plural of n has one, which zh does not know');
  expect(() => compile({ a: en }, { ar: { a: arabic.replace('two {2} ', '') } })).toThrow('ar.json, a: the plural of n lacks two');
  expect(() => compile({ a: en }, { ar: { a: arabic } })).not.toThrow();
});

test('broken syntax is named with its file and key', () => {
  expect(() => compile({ a: 'one {brace' })).toThrow('en.json, a: ');
  expect(() => compile({ a: '{when, date}' })).toThrow('en.json, a: dates, times and tags are not supported');
});

test('a compiled message says its text as it stands: quotes, backslashes, braces and signs of templates', () => {
  expect(spoken("It''s '{x}' “{x}” `\\ $'{y}'", { x: 'a`b' })).toBe("It's {x} “a`b” `\\ ${y}");
  expect(spoken("it''s", {})).toBe("it's");
});

test('counts are formatted and take their form; what is not there is the case `none`', () => {
  const ships = '{n, plural, =0 {no ship} one {# ship} other {# ships}}{port, select, none {} other { in {port}}}, {n, number}, {year}';
  expect([0, 1, 1200].map((n) => spoken(ships, { n, port: n ? 'Lagos' : '', year: 2025 }))).toEqual([
    'no ship, 0, 2025',
    '1 ship in Lagos, 1, 2025',
    '1,200 ships in Lagos, 1,200, 2025',
  ]);
});

test('French counts nothing as a singular, without saying that there is one', () => {
  expect([0, 1, 2].map((n) => say.briefingSentence(french, { n }))).toEqual([
    '0 vue, conservée dans ce navigateur seulement.',
    'Une vue, conservée dans ce navigateur seulement.',
    '2 vues, conservées dans ce navigateur seulement.',
  ]);
});

test('every message is said somewhere', () => {
  const read = (folder: URL): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('i18n/compiled'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const code = ['src', 'site'].flatMap((name) => read(new URL(`../../${name}/`, import.meta.url))).join('\n');
  const said = new Set([...code.matchAll(/\bsay\.(\w+)/g)].map((match) => match[1]));
  expect(Object.keys(say).filter((key) => !said.has(key))).toEqual([]);
});

test.each(Object.keys(sources).filter((code) => code !== 'en'))('%s names the waters', (code) => {
  const language = makeLanguage(code);
  const missing = Object.keys(sources.en?.namesWaters ?? {}).filter((id) => !say.namesWaters(language, id));
  expect(missing).toEqual([]);
});

test('dates are as precise as the fact', () => {
  expect(['2017-06-06', '2016-02', '2011', '[2009-01-30..2010-03-10]', '[..2025-10]', ''].map(english.date)).toEqual([
    '6 June 2017',
    'February 2016',
    '2011',
    'between 30 January 2009 and 10 March 2010',
    'October 2025 or earlier',
    'not published',
  ]);
});

test('French counts the first day of a month as the first', () => {
  expect(['2025-04-01', '2025-04-02', '2025-04'].map(french.date)).toEqual(['1er avril 2025', '2 avril 2025', 'avril 2025']);
});

test('brackets are those of the script', () => {
  const chinese = makeLanguage('zh');
  expect([english.aside('2'), chinese.aside('2'), basisMark(chinese, 'unverified')]).toEqual([' (2)', '（2）', '（未经核实）']);
});

test('a list of Latin names in Arabic is read from the right', () => {
  expect(arabic.isolate(['IMO', 'UNODC'].join(arabic.semicolon))).toBe('\u2067IMO؛\u200f UNODC\u2069');
  // Without a letter that is read from the right, the day would stand before its month, at the side of the name.
  expect(`SDS-SEA${arabic.comma}${arabic.date('2003-12-12')}`).toMatch(/^SDS-SEA،\u200f 12 كانون/);
  expect(arabic.isolate('IMO 2014')).toBe('\u2066IMO 2014\u2069');
});

test('names of a Chinese list have the mark of lists between them, and its amounts say as much as those of other languages', () => {
  const chinese = makeLanguage('zh');
  expect(listSome(chinese, ['日本', '丹麦', '印度', '法国'], 2)).toBe('日本、丹麦等，另有2项');
  expect([165_300_000, 2_500_000, 28_192_000].map((value) => chinese.shortMoney(value, 'EUR').replace(/\s/g, ' '))).toEqual([
    'EUR 1.653亿',
    'EUR 250万',
    'EUR 2819万',
  ]);
  expect(english.shortMoney(165_300_000, 'EUR').replace(/\s/g, ' ')).toBe('EUR 165.3m');
});

test.each(allLanguages())('a dated area says its year once, as the language writes dates: $code', (language) => {
  const date = language.date('2010');
  const words = say.incidentsArea(language, { kind: 'X', date });
  expect(words.split(date)).toHaveLength(2);
  expect(words).not.toMatch(/年年|г\. года/);
});

test('the word for the year stays beside the year in Russian', () => {
  expect(['2025-04-01', '2025-04'].map(makeLanguage('ru').date)).toEqual(['1 апреля 2025\u00a0г.', 'апрель 2025\u00a0г.']);
});

test('French marks stay on the line of their words', () => {
  const words = JSON.stringify(sources.fr);
  expect(words).toMatch(/«\u00a0/);
  expect(words.match(/« | [:;!?%»]/g)).toBeNull();
  expect([french.colon, french.semicolon]).toEqual(['\u00a0: ', '\u00a0; ']);
});

test.each([
  ['Russian has no ё', 'ru', /ё/giu],
  ['Arabic has no tanwin and no shadda', 'ar', /[\u064b-\u064d\u0651]/g],
  ['Chinese has no space beside Latin letters and digits', 'zh', /\p{Script=Han} [\w{#]|[\w}#] \p{Script=Han}/gu],
  ['Spanish has the quotation marks of the United Nations', 'es', /[«»]/g],
])('%s', (_, code, slips) => {
  expect(JSON.stringify(sources[code]).match(slips)).toBeNull();
});
