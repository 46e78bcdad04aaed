import { expect, test } from 'vitest';
import { missingPage } from '../../src/lib/missingPage.ts';

test('a wrong address below the folder of a language is answered in that language, also below a path of the host', () => {
  const page = (pathname: string, base = '/', languages: string | undefined = 'fr ar') => missingPage({ base }, pathname, languages);
  expect(page('/fr/nulle/part/')).toBe('/fr/404.html');
  expect(page('/fr')).toBe('/fr/404.html');
  expect(page('/atlas/ar/x', '/atlas/')).toBe('/atlas/ar/404.html');
  expect(page('/nowhere/fr/')).toBeUndefined();
  expect(page('/de/nowhere/')).toBeUndefined();
  expect(page('/atlas/', '/atlas/')).toBeUndefined();
  expect(missingPage({ base: '/' }, '/fr/region/x/', undefined)).toBeUndefined();
});

test('a frame with a wrong figure is answered by the short page for frames, in its language', () => {
  expect(missingPage({ base: '/' }, '/embed/nonsense/', 'fr ar')).toBe('/embed/404.html');
  expect(missingPage({ base: '/atlas/' }, '/atlas/fr/embed/nonsense/', 'fr ar')).toBe('/atlas/fr/embed/404.html');
  // The page of a language has no others to offer.
  expect(missingPage({ base: '/' }, '/fr/embed/nonsense/', '')).toBe('/fr/embed/404.html');
  expect(missingPage({ base: '/' }, '/embed/map/', undefined)).toBeUndefined();
});
