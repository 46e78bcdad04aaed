import { atlasFiles } from '../../geo/steps/atlasFiles.ts';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { buildIncidents } from '../../geo/steps/incidents.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { joinAtlas, parseAtlasFile } from '../../src/atlas/records.ts';

/** The tables of the small invented atlas; its README lists the cases. */
export const SMALL_ROOT = new URL('../fixtures/small-atlas', import.meta.url).pathname;
const descriptor = readDescriptor(ATLAS_ROOT);

/** The small invented atlas, read as the browser reads it. */
export const smallParsed = parseAtlasFile(JSON.parse(JSON.stringify(atlasFiles(readTables(SMALL_ROOT, descriptor), descriptor).atlas)));
export const smallAtlas = joinAtlas([smallParsed]);
export const { cells: smallCells, counts: smallIncidents } = buildIncidents(SMALL_ROOT);
