import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { groupBy } from '../../src/lib/lists.ts';
import { ATLAS_ROOT } from './check.ts';
import { type Change, compareEditions } from './compareEditions.ts';
import type { DataPackage, Resource } from './descriptor.ts';
import { readEdition } from './readEdition.ts';
import { readTable } from './readTable.ts';
import { tableCsv } from './tableCsv.ts';

const USAGE =
  'npm run geo:changes -- BEFORE [AFTER]: compares two editions; each is a folder of tables, a data package (zip) or a git reference. AFTER is geo/atlas';
const ROOT = join(fileURLToPath(import.meta.url), '../../..');

/** One line for a change: "programmes, SEACOP: end was 2024, is 2027". */
export function changeLine({ table, name, record, change, column, before, after }: Change): string {
  if (record === '') return `${table}: the column ${column} is ${change === 'added' ? 'new' : 'gone'}`;
  if (change !== 'changed') return `${table}, ${name}: ${change}`;
  return `${table}, ${name}: ${column} was ${before || 'empty'}, is ${after || 'empty'}`;
}

/** Puts the changes of an edition into the text of changes.csv, in place of those that it has for that edition; the newest edition stands first. An edition compared with itself says nothing of what changed in it: the text stays. */
export function withChanges(text: string, resource: Resource, edition: { version: string; since: string; day: string }, changes: readonly Change[]): string {
  if (edition.since === edition.version) return text;
  const kept = text ? readTable('changes.csv', new TextEncoder().encode(text), resource).rows.filter(({ cells }) => cells.edition !== edition.version) : [];
  const rows = changes.map(({ regionId, change, column, table, record, name, before, after }) => ({
    cells: { edition: edition.version, day: edition.day, since: edition.since, region_id: regionId, table, record, name, change, column, before, after },
  }));
  const all = [...rows, ...kept].sort((a, b) => ((a.cells.edition ?? '') > (b.cells.edition ?? '') ? -1 : Number(a.cells.edition !== b.cells.edition)));
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
  for (const [region, rows] of groupBy(changes, ({ regionId }) => regionId || 'all regions')) {
    console.log(`\n${region}: ${rows.length}`);
    for (const change of rows) console.log(`  ${changeLine(change)}`);
  }
  const file = join(ATLAS_ROOT, 'changes.csv');
  const edition = { version: now.descriptor.version, since: old.descriptor.version, day: new Date().toISOString().slice(0, 10) };
  writeFileSync(file, withChanges(existsSync(file) ? readFileSync(file, 'utf8') : '', changesResource(now.descriptor), edition, changes));
  const kept = edition.since === edition.version ? 'not kept: set another version in the descriptor' : 'kept in geo/atlas/changes.csv';
  console.log(`\n${changes.length} changes from ${edition.since} to ${edition.version}, ${kept}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
