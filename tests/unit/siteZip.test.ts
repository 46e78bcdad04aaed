import { expect, test } from 'vitest';
import { isTaken, wantedLanguages } from '../../site/zip.ts';

test('a site to take along holds the wanted languages and no share pictures', () => {
  const paths = [
    'index.html',
    'fr/index.html',
    'data/atlas/core.json',
    'data/atlas/fr/core.json',
    'embed/core.en.js',
    'embed/core.fr.js',
    'share/map.png',
    'data/v1/events.fr.ics',
  ];
  expect(paths.filter((path) => isTaken(path, ['en']))).toEqual(['index.html', 'data/atlas/core.json', 'embed/core.en.js']);
  expect(paths.filter((path) => isTaken(path, ['fr']))).toEqual(paths.filter((path) => !path.startsWith('share/')));
});

test('a language that the atlas does not have is refused by name', () => {
  expect(() => wantedLanguages(['xx'])).toThrow('no such language: xx');
  expect(wantedLanguages([])).toContain('en');
});
