import { expect, test } from 'vitest';
import { makeSearch } from '../../src/features/search/searchIndex.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { atlas, atlasIn } from './atlas.ts';

/** Words as readers type them, and the State that each leads to: with and without vowel signs, hamza, article, accents, in parts of a name, by common and former names, by the English name and by the code. */
const WORDS = {
  en: [
    ['DRC', 'COD'],
    ['somlia', 'SOM'],
    ['phillipines', 'PHL'],
    ['holland', 'NLD'],
  ],
  ar: [
    ['الصومال', 'SOM'],
    ['صومال', 'SOM'],
    ['الصُّومَال', 'SOM'],
    ['اثيوبيا', 'ETH'],
    ['إثيوبيا', 'ETH'],
    ['جيبوتى', 'DJI'],
    ['كينيا', 'KEN'],
    ['مدغشقر', 'MDG'],
    ['ساحل العاج', 'CIV'],
    ['بورما', 'MMR'],
    ['Yemen', 'YEM'],
    ['OMN', 'OMN'],
  ],
  ru: [
    ['Йемен', 'YEM'],
    ['йемен', 'YEM'],
    ['Иемен', 'YEM'],
    ['Сомали', 'SOM'],
    ['СОМАЛИ', 'SOM'],
    ['Джибут', 'DJI'],
    ['Мадагаскар', 'MDG'],
    ['Мадагаскр', 'MDG'],
    ['ЮАР', 'ZAF'],
    ['Сейшелы', 'SYC'],
    ['Kenya', 'KEN'],
    ['OMN', 'OMN'],
  ],
  zh: [
    ['索马里', 'SOM'],
    ['马里', 'SOM'],
    ['肯尼亚', 'KEN'],
    ['尼亚', 'KEN'],
    ['吉布提', 'DJI'],
    ['布提', 'DJI'],
    ['马达加斯加', 'MDG'],
    ['也门', 'YEM'],
    ['阿联酋', 'ARE'],
    ['韩国', 'KOR'],
    ['Yemen', 'YEM'],
    ['OMN', 'OMN'],
  ],
  es: [
    ['arabia saudi', 'SAU'],
    ['SUDÁFRICA', 'ZAF'],
    ['nigria', 'NGA'],
    ['Costa de Marfil', 'CIV'],
    ['Yibuti', 'DJI'],
    ['turquia', 'TUR'],
    ['Ivory Coast', 'CIV'],
    ['KE', 'KEN'],
  ],
  pt: [
    ['jibuti', 'DJI'],
    ['Djibuti', 'DJI'],
    ['costa do marfim', 'CIV'],
    ['quenia', 'KEN'],
    ['Moçambiqe', 'MOZ'],
    ['Birmânia', 'MMR'],
    ['Yemen', 'YEM'],
    ['KE', 'KEN'],
  ],
  fr: [
    ['cote d’ivoire', 'CIV'],
    ['cotdivoire', 'CIV'],
    ['afriquedusud', 'ZAF'],
    ['emirats', 'ARE'],
    ['Cap-Vert', 'CPV'],
    ['Corée du Sud', 'KOR'],
    ['turquie', 'TUR'],
    ['Seychelle', 'SYC'],
    ['South Africa', 'ZAF'],
    ['KE', 'KEN'],
  ],
} as const;

test.each(Object.entries(WORDS))('in %s words lead to the States that are meant', (code, words) => {
  const search = makeSearch(atlasIn(code), makeLanguage(code), atlas);
  for (const [typed, iso3] of words) {
    const paths = search(typed).map(({ path }) => path);
    expect(paths, typed).toContain(`/state/${iso3}/`);
  }
});

test('a word that is like no name finds nothing', () => {
  expect(makeSearch(atlas, makeLanguage('en'), atlas)('houthi')).toEqual([]);
});
