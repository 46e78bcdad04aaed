import { expect, test } from 'vitest';
import { originalTexts } from '../../src/atlas/originals.ts';
import { frenchSmallParsed, smallParsed } from './smallAtlas.ts';

const originals = originalTexts([[frenchSmallParsed, smallParsed]]);

test('each translated text knows its English one', () => {
  expect(originals.get('Veille d’Ambre')).toBe('Amber Watch');
  expect(originals.get('Suède')).toBe('Sweden');
  expect(originals.get('Un programme inventé.')).toBe('An invented programme.');
});

test('a translation of two English texts gives both; what is not translated has no other', () => {
  const two = originalTexts([
    [
      { ...frenchSmallParsed, tables: { centres: [{ note: 'Sans date.' }, { note: 'Sans date.' }] }, texts: {} },
      { ...smallParsed, tables: { centres: [{ note: 'Undated.' }, { note: 'No date.' }] }, texts: {} },
    ],
  ]);
  expect(two.get('Sans date.')).toBe('Undated. / No date.');
  expect(originals.has('Invented course')).toBe(false);
});
