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
  expect(missingPage({ base: '/' }, '/fr/region/x/')).toBeUndefined();
});
