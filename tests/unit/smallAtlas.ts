import { join } from 'node:path';
import { buildIncidents } from '../../geo/steps/incidents.ts';
import { joinAtlas } from '../../src/atlas/records.ts';
import { readAtlas } from './readAtlas.ts';

/** The tables of the small invented atlas; its README lists the cases. */
export const SMALL_ROOT = join(import.meta.dirname, '../fixtures/small-atlas');
const read = readAtlas(SMALL_ROOT);

/** The small invented atlas, read as the browser reads it. */
export const smallParsed = read('en');
export const smallAtlas = joinAtlas([smallParsed]);
export const frenchSmallParsed = read('fr');
export const frenchSmallAtlas = joinAtlas([frenchSmallParsed]);
/** The small atlas in Arabic, in which many texts have no translation. */
export const arabicSmallAtlas = joinAtlas([read('ar')]);
export const { cells: smallCells, counts: smallIncidents } = buildIncidents(SMALL_ROOT);
