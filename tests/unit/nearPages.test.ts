import { expect, test } from 'vitest';
import * as say from '#messages';
import { nearPages } from '../../src/features/notFound/nearPages.ts';
import { makeSearch } from '../../src/features/search/searchIndex.ts';
import type { Language } from '../../src/i18n/language.ts';
import { english, french } from './atlas.ts';
import { frenchSmallAtlas, smallAtlas } from './smallAtlas.ts';

const searches = { en: makeSearch(smallAtlas, english, smallAtlas), fr: makeSearch(frenchSmallAtlas, french, smallAtlas) };
const near = (path: string, language: Language = english) => nearPages(path, searches[language === french ? 'fr' : 'en'], (kind) => say.entity(language, kind));
const paths = (path: string, language?: Language) => near(path, language).findings.map((finding) => finding.path);

test.each([
  ['/regoin/amber/', '/region/amber-sound/'],
  ['/region/amber-sond/', '/region/amber-sound/'],
  ['/instrumnet/amber/', '/instrument/amber-code/'],
  ['/states/finland/', '/state/FIN/'],
  ['/somewhere/copper/', '/region/copper-reef/'],
  ['/region/copper-of-nowhere/', '/region/copper-reef/'],
])('%s offers first %s: words of the kind of page, then others', (path, first) => {
  expect(paths(path)[0]).toBe(first);
});

test('the kind of page is understood in the language of the page, and records of other kinds follow', () => {
  expect(paths('/état/suede/', french)[0]).toBe('/state/SWE/');
  const found = paths('/regoin/amber/', french);
  expect(found[0]).toBe('/region/amber-sound/');
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found).size).toBe(found.length);
});

test('pages without parameters are offered by a similar name; what is like nothing is told so', () => {
  expect(near('/abuot/').plain).toEqual(['about']);
  expect(near('/source/').plain).toEqual(['sources']);
  expect(near('/about/coverge/').plain).toEqual(['about', 'coverage']);
  expect(near('/zzz/qqq/')).toEqual({ plain: [], findings: [] });
});
