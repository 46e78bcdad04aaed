import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { descending, group } from 'd3';
import type { Change } from '../../src/atlas/changes.ts';
import { compareEditions } from '../../src/atlas/compareEditions.ts';
import type { Edition } from '../../src/atlas/edition.ts';
import { faultText } from '../../src/lib/faultText.ts';
import { ATLAS_ROOT } from './check.ts';
import { type DataPackage, type Resource, readDescriptor } from './descriptor.ts';
import { readEdition } from './readEdition.ts';
import { readTable } from './readTable.ts';
import { tableCsv } from './tableCsv.ts';

const USAGE =
  'npm run geo:changes -- BEFORE [AFTER]: compares two editions; each is a folder of tables, a data package (zip) of the atlas or of a region, or a git reference. AFTER is geo/atlas';
const ROOT = join(fileURLToPath(import.meta.url), '../../..');

/** One line for a change: "programmes, SEACOP: end was 2024, is 2027". */
export function changeLine({ table, name, record, kind, column, before, after }: Change): string {
  if (record === '') return `${table}: the column ${column} is ${kind === 'added' ? 'new' : 'gone'}`;
  if (kind !== 'changed') return `${table}, ${name}: ${kind}`;
  return `${table}, ${name}: ${column} was ${before || 'empty'}, is ${after || 'empty'}`;
}

/** Puts the changes of an edition into the text of changes.csv, in place of those that it has for that edition; the newest edition stands first. An edition compared with itself says nothing of what changed in it: the text stays. */
export function withChanges(text: string, resource: Resource, edition: { version: string; since: string; day: string }, changes: readonly Change[]): string {
  if (edition.since === edition.version) return text;
  const kept = text ? readTable('changes.csv', new TextEncoder().encode(text), resource).rows.filter(({ cells }) => cells.edition !== edition.version) : [];
  const rows = changes.map(({ regionId, kind, column, table, record, name, before, after }) => ({
    cells: { edition: edition.version, day: edition.day, since: edition.since, region_id: regionId, table, record, name, change: kind, column, before, after },
  }));
  const all = [...rows, ...kept].sort((a, b) => descending(a.cells.edition, b.cells.edition));
  return tableCsv(resource, all);
}

/** The table of changes in the descriptor. Throws if it has none. */
function changesResource({ resources }: DataPackage): Resource {
  const resource = resources.find(({ name }) => name === 'changes');
  if (!resource) throw new Error('the descriptor has no table of changes');
  return resource;
}

function main([before, after = ATLAS_ROOT]: string[]) {
  if (!before) throw new Error(USAGE);
  const [old, now] = [readEdition(before, ROOT), readEdition(after, ROOT)];
  const changes = compareEditions(old, now);
  for (const [region, rows] of group(changes, ({ regionId }) => regionId || 'all regions')) {
    console.log(`\n${region}: ${rows.length}`);
    for (const change of rows) console.log(`  ${changeLine(change)}`);
  }
  const [{ version }, { version: since }] = [now.descriptor, old.descriptor];
  console.log(`\n${changes.length} changes from ${since} to ${version}, ${keepChanges(old, now, changes)}`);
}

/** Keeps the changes of an edition, and says whether it did: those of one region alone would take the place of all. */
function keepChanges(old: Edition, now: Edition, changes: readonly Change[]): string {
  const [region] = [old.regionId, now.regionId].filter(Boolean);
  if (region) return `not kept: ${region} is one region`;
  const [{ version }, { version: since }] = [now.descriptor, old.descriptor];
  if (since === version) return 'not kept: set another version in the descriptor';
  const file = join(ATLAS_ROOT, 'changes.csv');
  const edition = { version, since, day: new Date().toISOString().slice(0, 10) };
  writeFileSync(file, withChanges(existsSync(file) ? readFileSync(file, 'utf8') : '', changesResource(readDescriptor(ATLAS_ROOT)), edition, changes));
  return 'kept in geo/atlas/changes.csv';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(faultText(error));
    process.exitCode = 1;
  }
}
