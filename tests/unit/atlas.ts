import { atlasFiles } from '../../geo/steps/atlasFiles.ts';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { type Atlas, joinAtlas, parseAtlasFile } from '../../src/atlas/records.ts';
import { makeLanguage } from '../../src/i18n/language.ts';

const descriptor = readDescriptor(ATLAS_ROOT);

/** The real facts, read as the browser reads them. */
export const parsed = parseAtlasFile(JSON.parse(JSON.stringify(atlasFiles(readTables(ATLAS_ROOT, descriptor), descriptor).atlas)));
export const atlas: Atlas = joinAtlas([parsed]);
export const english = makeLanguage('en');
export const french = makeLanguage('fr');
/** A day for tests, so that they do not change with the calendar. */
export const DAY = '2026-03-15';
