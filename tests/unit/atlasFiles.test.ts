import { expect, test } from 'vitest';
import { atlasFiles, byColumn } from '../../geo/steps/atlasFiles.ts';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { type Atlas, joinAtlas, parseAtlasFile } from '../../src/atlas/records.ts';
import { TABLES, type TableName } from '../../src/atlas/schema.ts';
import { regionsOf } from '../../src/pages/regionsOf.ts';
import { SMALL_ROOT } from './smallAtlas.ts';

const NAMES = Object.keys(TABLES) as TableName[];
/** The rows of each table as text, in an order that does not depend on the files. */
const contents = (atlas: Atlas) => Object.fromEntries(NAMES.map((name) => [name, atlas[name].map((row) => JSON.stringify(row)).sort()]));

test.each([
  ['real', ATLAS_ROOT],
  ['invented', SMALL_ROOT],
])('the core and all region files hold the %s facts, no more and no less', (_, root) => {
  const descriptor = readDescriptor(ATLAS_ROOT);
  const { atlas, core, regions } = atlasFiles(readTables(root, descriptor), descriptor);
  const read = (files: unknown[]) => contents(joinAtlas(files.map((file) => parseAtlasFile(JSON.parse(JSON.stringify(file))))));
  expect(read([core, ...Object.values(regions)])).toEqual(read([atlas]));
  expect(read([core, ...Object.values(regions)].map(byColumn))).toEqual(read([atlas]));
});

test('a region brings the texts of its own rows', () => {
  const descriptor = readDescriptor(ATLAS_ROOT);
  const { core, regions } = atlasFiles(readTables(SMALL_ROOT, descriptor), descriptor);
  const [coreOnly, own] = [core, regions['amber-sound']].map((file) => parseAtlasFile(file));
  if (!coreOnly || !own) throw new Error('a file is missing');
  const notesOf = (atlas: Atlas) => new Set(atlas.participations.map((row) => `${row.instrumentId}: ${row.note}`));
  expect(notesOf(joinAtlas([coreOnly]))).not.toContain('amber-code: A month.');
  expect(notesOf(joinAtlas([coreOnly, own]))).toContain('amber-code: A month.');
});

test('the page of a record loads the files of other regions whose milestones name it', () => {
  const descriptor = readDescriptor(ATLAS_ROOT);
  const tables = readTables(SMALL_ROOT, descriptor);
  const needed = () => regionsOf(joinAtlas([parseAtlasFile(atlasFiles(tables, descriptor).core)]), { kind: 'programme', id: 'amber-watch' });
  expect(needed()).toEqual(['amber-sound', 'global']);
  const milestone = tables.rows.get('milestones')?.find(({ cells }) => cells.milestone_id === 'copper-2020-lantern');
  if (!milestone) throw new Error('the small atlas lacks the milestone');
  milestone.cells.programme_id = 'amber-watch';
  expect(needed()).toEqual(['amber-sound', 'global', 'copper-reef']);
});
