import { expect, test } from 'vitest';
import { makeSearch } from '../../src/features/search/searchIndex.ts';
import { indexTerms, searchTerms } from '../../src/features/search/searchTerms.ts';
import { english, french } from './atlas.ts';
import { frenchSmallAtlas, smallAtlas } from './smallAtlas.ts';

const search = makeSearch(smallAtlas, english, smallAtlas);
const first = (text: string) => search(text)[0]?.path;

test.each([
  ['finland', '/state/FIN/'],
  ['FIN', '/state/FIN/'],
  ['Göteborg desk', undefined],
  ['gothenburg', '/centre/amber-desk/'],
  ['Gotenburg', '/centre/amber-desk/'],
  ['amber code', '/instrument/amber-code/'],
  ['Ambr Amendmnt', '/instrument/amber-amendment/'],
  ['copper lantern', '/programme/copper-lantern/'],
  ['beacon', '/programme/world-beacon/'],
  ['piracy', '/figure/focus-matrix/'],
  ['amber corridor', '/region/amber-sound/#area-amber-corridor'],
  ['high risk area second', '/region/amber-sound/#area-amber-risk-2'],
  ['sensitive sea', '/region/global/#area-world-pssa'],
  ['nothing of the kind', undefined],
])('%s leads first to %s', (text, path) => {
  expect(first(text)).toBe(path);
});

test('a region comes before what is named after it, a principal instrument before another', () => {
  const paths = search('amber').map((finding) => finding.path);
  expect(paths[0]).toBe('/region/amber-sound/');
  const instruments = search('invented memorandum code').map((finding) => finding.path);
  expect(instruments.every((path) => path.startsWith('/instrument/') || path.startsWith('/centre/'))).toBe(true);
  expect(paths.indexOf('/instrument/amber-code/')).toBeLessThan(paths.indexOf('/instrument/amber-mou/'));
});

test('names are found in the language of the page, with or without accents', () => {
  const inFrench = makeSearch(frenchSmallAtlas, french, smallAtlas);
  expect(inFrench('Suede')[0]?.path).toBe('/state/SWE/');
  expect(inFrench('suède')[0]?.name).toBe('Suède');
});

test.each([
  ['veille', '/programme/amber-watch/'],
  ['amber watch', '/programme/amber-watch/'],
  ['Sweden', '/state/SWE/'],
  ['Pôle d’Ambre', '/centre/amber-hub/'],
  ['gothenburg', '/centre/amber-desk/'],
  ['copper convention', '/instrument/copper-convention/'],
  ['piraterie', '/figure/focus-matrix/'],
  ['piracy', '/figure/focus-matrix/'],
])('on a French page %s leads first to %s', (text, path) => {
  expect(makeSearch(frenchSmallAtlas, french, smallAtlas)(text)[0]?.path).toBe(path);
});

test.each([
  ['ru', 'Королев', 'Королёв'],
  ['ar', 'صومال', 'الصومال'],
  ['ar', 'الصومال', 'الصومال'],
  ['ar', 'اثيوبيا', 'إثيوبيا'],
  ['zh', '尼亚', '肯尼亚'],
  ['zh', '亚', '肯尼亚'],
  ['zh', '肯', '肯尼亚'],
])('in %s %s is a part of what %s is found by', (_, typed, name) => {
  const known = indexTerms(name);
  expect(searchTerms(typed).every((term) => known.some((entry) => entry.startsWith(term)))).toBe(true);
});

test('a typed Chinese word has all its pairs in the name that it finds', () => {
  expect(searchTerms('尼肯').some((term) => indexTerms('肯尼亚').includes(term))).toBe(false);
  expect(searchTerms('صومال').some((term) => indexTerms('السودان').includes(term))).toBe(false);
});

test('a typed position is found on the map of the smallest region around it, elsewhere on that of the world', () => {
  const amber = smallAtlas.region.find(({ regionId }) => regionId === 'amber-sound');
  if (!amber) throw new Error('the small atlas has lost a region');
  const [lat, lon] = [(amber.latMin + amber.latMax) / 2, (amber.lonMin + amber.lonMax) / 2];
  expect(search(`${lat} ${lon}`)[0]).toMatchObject({ kind: 'position', path: `/region/amber-sound/?here=${lat},${lon}` });
  expect(first('75S 140W')).toBe('/?here=-75,-140');
});

test('a position that can be read in two ways is asked back as two findings', () => {
  expect(search('12-45').map(({ name }) => name)).toEqual(['12°00.0′N 045°00.0′E', '12°00.0′N 045°00.0′W']);
});

test.each([
  ['ru', '12°30′ с. ш. 45°15′ з. д.'],
  ['zh', '北纬12度30分 西经45度15分'],
  ['ar', '١٢°٣٠′ شمالاً ٤٥°١٥′ غرباً'],
  ['es', '12°30′ norte, 45°15′ oeste'],
  ['pt', '12°30′ norte; 45°15′ oeste'],
])('a position is read as %s writes it', (_, text) => {
  expect(search(text).map(({ name }) => name)).toEqual(['12°30.0′N 045°15.0′W']);
});
