import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ATLAS_ROOT, missingLines } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { isTranslated, type PoEntry } from '../../geo/steps/po/entry.ts';
import { writePo } from '../../geo/steps/po/writePo.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { rowsOf } from '../../geo/steps/rows.ts';
import { checkTranslations } from '../../geo/steps/translations/check.ts';
import { readTranslations } from '../../geo/steps/translations/files.ts';
import { sourceTexts } from '../../geo/steps/translations/texts.ts';
import { translated } from '../../geo/steps/translations/translate.ts';
import { countsOf, updated } from '../../geo/steps/translations/update.ts';
import { frenchSmallAtlas, SMALL_ROOT, smallAtlas } from './smallAtlas.ts';

const descriptor = readDescriptor(ATLAS_ROOT);
const tables = readTables(SMALL_ROOT, descriptor);
const texts = sourceTexts(tables, descriptor);
const files = readTranslations(SMALL_ROOT);
const fr = files.find(({ code }) => code === 'fr');
if (!fr) throw new Error('the small atlas has no translations');

const made = (given: Partial<PoEntry>): PoEntry => ({
  line: 1,
  comments: [],
  references: [],
  flags: [],
  previous: '',
  context: 'programmes.note',
  text: 'Ended.',
  translation: 'Terminé.',
  isObsolete: false,
  ...given,
});
const note = (text: string) => ({ context: 'programmes.note', text, references: ['amber-sound/programmes:amber-patrol'] });

test.each(files)('$file of the small atlas is current with its tables; else run npm run geo:translations tests/fixtures/small-atlas', ({ file, entries }) => {
  expect(readFileSync(join(SMALL_ROOT, file), 'utf8')).toBe(writePo(updated(entries, texts)));
});

test('bringing a file up to date twice changes nothing the second time', () => {
  const once = updated([made({ text: 'Gone.', translation: 'Disparu.' }), ...fr.entries.slice(0, 20)], texts);
  expect(updated(once, texts)).toEqual(once);
});

test('a new text waits for its translation, a changed one keeps the former as a proposal, a dead one moves to the end', () => {
  const before = [made({ references: ['amber-sound/programmes:amber-patrol'] }), made({ text: 'Gone.', translation: 'Disparu.' })];
  const after = updated(before, [note('Ended in a storm.'), { ...note('New.'), references: ['amber-sound/programmes:amber-next'] }]);
  expect(after).toMatchObject([
    { text: 'Ended in a storm.', translation: 'Terminé.', flags: ['fuzzy'], previous: 'Ended.' },
    { text: 'New.', translation: '', flags: [] },
    { text: 'Ended.', translation: 'Terminé.', isObsolete: true },
    { text: 'Gone.', translation: 'Disparu.', isObsolete: true },
  ]);
  expect(countsOf(after)).toEqual({ translated: 0, fuzzy: 1, missing: 1, obsolete: 2 });
  expect(updated(after, [note('Ended.')])[0]).toMatchObject({ text: 'Ended.', translation: 'Terminé.', flags: [], isObsolete: false });
});

test.each([
  ['Seen on 2011-03-08: 13,600,000 at 5%.', 'Vu le 8 mars 2011 : 13\u00a0600\u00a0000 à 5\u00a0%.', null],
  ['44 attacks', 'Des attaques', '44'],
  ['a share of 5%', 'une part de 5', '%'],
  ['See https://example.org/a; read', 'Voir', 'https://example.org/a'],
])('of %s, %s has lost %s', (text, translation, lost) => {
  const faults = checkTranslations([{ code: 'fr', file: 'translations/fr.po', entries: [made({ line: 7, text, translation })], faults: [] }]);
  expect(faults.map(({ file, line, message }) => [file, line, message.split(';')[0]])).toEqual(lost ? [['translations/fr.po', 7, `has lost ${lost}`]] : []);
  expect(checkTranslations([{ code: 'fr', file: '', entries: [made({ text, translation, flags: ['numbers-differ'] })], faults: [] }])).toEqual([]);
});

test('a missing translation is told and is no fault', () => {
  const unread = { ...fr, entries: [] };
  expect(checkTranslations([fr, unread])).toEqual([]);
  expect(missingLines(tables, descriptor, [unread])).toEqual([
    expect.stringContaining(`translations/fr.po: ${texts.length} texts are not translated, 0 have changed`),
  ]);
  const whole = { ...fr, entries: texts.map((text) => made({ ...text, translation: 'Fait.' })) };
  expect(missingLines(tables, descriptor, [whole])).toEqual([]);
});

test('a language without a file gets all texts in English, each marked', () => {
  const row = rowsOf(translated(tables, descriptor, 'pt', []), 'programmes').find(({ cells }) => cells.programme_id === 'amber-watch');
  expect(row?.cells.name).toBe('Invented watch over the Amber Sound');
  expect([...(row?.english ?? [])].sort()).toEqual(['name', 'note', 'short_name', 'summary']);
});

test('the French atlas holds what the English one holds, with every text in French or marked as English', () => {
  const programme = (id: string) => frenchSmallAtlas.programmes.find((row) => row.programmeId === id);
  expect(programme('amber-watch')?.shortName).toBe('Veille d’Ambre');
  expect(frenchSmallAtlas.states.find(({ iso3 }) => iso3 === 'SWE')?.name).toBe('Suède');
  const english = fr.entries.filter((entry) => entry.text && !isTranslated(entry)).map(({ text }) => text);
  expect(english).toContain('Invented course');
  expect([...frenchSmallAtlas.english].sort()).toEqual(english.sort());
  expect(smallAtlas.english.size).toBe(0);
  expect(frenchSmallAtlas.programmes.map((row) => [row.programmeId, row.start, row.sources])).toEqual(
    smallAtlas.programmes.map((row) => [row.programmeId, row.start, row.sources]),
  );
});
