import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { type Atlas, joinAtlas } from '../../src/atlas/records.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { readAtlas } from './readAtlas.ts';

const read = readAtlas(ATLAS_ROOT);

/** The real facts, read as the browser reads them. */
export const parsed = read('en');
export const atlas: Atlas = joinAtlas([parsed]);
export const frenchAtlas: Atlas = joinAtlas([read('fr')]);
/** The real facts in the language of a code. */
export const atlasIn = (code: string): Atlas => joinAtlas([read(code)]);
export const english = makeLanguage('en');
export const french = makeLanguage('fr');
export const arabic = makeLanguage('ar');
/** A day for tests, so that they do not change with the calendar. */
export const DAY = '2026-03-15';
