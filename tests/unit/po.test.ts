import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf, type PoEntry } from '../../geo/steps/po/entry.ts';
import { readPo } from '../../geo/steps/po/readPo.ts';
import { writePo } from '../../geo/steps/po/writePo.ts';

const words = fc.string({ unit: fc.constantFrom(...'ab é«\u00a0"\\\n\t\r#~:,|%7') });
const comment = fc.constantFrom('read by two people', 'https://example.org/#a');
const entry: fc.Arbitrary<PoEntry> = fc.record({
  line: fc.constant(0),
  comments: fc.array(comment, { maxLength: 2 }),
  references: fc.array(fc.constantFrom('common/states:FIN', 'amber-sound/series:a.b'), { maxLength: 2 }),
  flags: fc.constantFrom([], ['fuzzy'], ['fuzzy', 'numbers-differ']),
  previous: words,
  context: fc.constantFrom('states.name', 'programmes.note'),
  text: words.filter(Boolean),
  translation: words,
  isObsolete: fc.boolean(),
});
const file = fc.uniqueArray(entry, { selector: keyOf, maxLength: 6 });

test('what is written is read again, entry by entry', () => {
  fc.assert(
    fc.property(file, (entries) => {
      const read = readPo('fr.po', writePo(entries));
      expect(read.faults).toEqual([]);
      expect(read.entries.map((found) => ({ ...found, line: 0 }))).toEqual(entries);
    }),
  );
});

test('a text may go on over several lines, as other tools write it, after a byte order mark and with line ends of Windows', () => {
  const { entries, faults } = readPo('fr.po', '\uFEFF#. for tools\r\nmsgctxt "a.b"\r\nmsgid ""\r\n"one "\r\n"two"\r\nmsgstr "un \\"deux\\""\r\n');
  expect(faults).toEqual([]);
  expect(entries).toMatchObject([{ context: 'a.b', text: 'one two', translation: 'un "deux"' }]);
});

const whole = 'msgctxt "a.b"\nmsgid "one"\nmsgstr "un"\n';
test.each([
  ['a word that is none of the format', `${whole}\nmsgfoo "x"\n`, 5, 'no line of a PO file'],
  ['a text that is not closed', 'msgctxt "a.b"\nmsgid "one\nmsgstr "un"\n', 2, 'not well quoted'],
  ['an escape that is not known', 'msgctxt "a.b"\nmsgid "o\\qne"\nmsgstr "un"\n', 2, 'not well quoted'],
  ['plural forms', 'msgctxt "a.b"\nmsgid "one"\nmsgid_plural "ones"\nmsgstr[0] "un"\n', 3, 'plural'],
  ['no empty line between entries', `${whole}${whole}`, 4, 'comes too late'],
  ['a text without a translation', 'msgctxt "a.b"\nmsgid "one"\n', 1, 'has no msgstr'],
  ['a text without a context', 'msgid "one"\nmsgstr "un"\n', 1, 'has no msgctxt'],
  ['a text that stands twice', `${whole}\n${whole}`, 5, 'stands at line 1 already'],
])('%s is named with its line', (_, contents, line, message) => {
  expect(readPo('translations/fr.po', contents).faults).toContainEqual(
    expect.objectContaining({ file: 'translations/fr.po', line, message: expect.stringContaining(message) }),
  );
});
