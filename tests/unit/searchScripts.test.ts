import { expect, test } from 'vitest';
import { makeSearch } from '../../src/features/search/searchIndex.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { atlas, atlasIn } from './atlas.ts';

/** Words as readers type them, and the State that each leads to: with and without vowel signs, hamza, article, accents, in parts of a name, by the English name and by the code. */
const WORDS = {
  ar: [
    ['الصومال', 'SOM'],
    ['صومال', 'SOM'],
    ['الصُّومَال', 'SOM'],
    ['اثيوبيا', 'ETH'],
    ['إثيوبيا', 'ETH'],
    ['جيبوتى', 'DJI'],
    ['كينيا', 'KEN'],
    ['مدغشقر', 'MDG'],
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
    ['Yemen', 'YEM'],
    ['OMN', 'OMN'],
  ],
} as const;

test.each(Object.entries(WORDS))('in %s ten words lead to the States that are meant', (code, words) => {
  const search = makeSearch(atlasIn(code), makeLanguage(code), atlas);
  for (const [typed, iso3] of words) {
    const paths = search(typed).map(({ path }) => path);
    expect(paths, typed).toContain(`/state/${iso3}/`);
  }
});
