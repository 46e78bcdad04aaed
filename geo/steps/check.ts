import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkParents } from './check/centres.ts';
import { checkFields } from './check/fields.ts';
import { checkFolders } from './check/folders.ts';
import { checkKeys } from './check/keys.ts';
import { checkMembers } from './check/members.ts';
import { checkPositions } from './check/positions.ts';
import { checkProgrammes } from './check/programmes.ts';
import { checkSources } from './check/sources.ts';
import { checkPhases, checkSpans } from './check/spans.ts';
import { checkConflicts, checkSubjects } from './check/subjects.ts';
import { type DataPackage, readDescriptor } from './descriptor.ts';
import { incidentSources } from './incidents.ts';
import { readTables } from './readTables.ts';
import type { Fault, Tables } from './rows.ts';

/** The folder of the fact tables. */
export const ATLAS_ROOT = join(fileURLToPath(import.meta.url), '../../atlas');

/** Rules that need more than one cell. Each takes all tables and returns the faults that it finds. */
const RULES = [checkSpans, checkPhases, checkSubjects, checkConflicts, checkProgrammes, checkParents, checkMembers, checkFolders, checkPositions];

/** Reads and checks all tables below `root`. Returns the tables, their descriptor and all faults. */
export function checkAtlas(root: string): { tables: Tables; descriptor: DataPackage; faults: Fault[] } {
  const descriptor = readDescriptor(root);
  const tables = readTables(root, descriptor);
  return { tables, descriptor, faults: checkTables(tables, descriptor, root) };
}

/** All faults of tables, those of their reading among them. `root` has the files of incidents, which name sources too. */
export function checkTables(tables: Tables, descriptor: DataPackage, root: string): Fault[] {
  return [
    ...tables.faults,
    ...checkFields(tables, descriptor),
    ...checkKeys(tables, descriptor),
    ...checkSources(tables, Object.values(incidentSources(root))),
    ...RULES.flatMap((rule) => rule(tables)),
  ];
}

/** A fault as one line: file, line, column, value and what is allowed. */
export function faultLine({ file, line, column, value, message }: Fault): string {
  const cell = column ? ` ${column} = ${JSON.stringify(value)}:` : '';
  return `${file}:${line}:${cell} ${message}`;
}

function main() {
  const { tables, faults } = checkAtlas(process.argv[2] ?? ATLAS_ROOT);
  for (const entry of faults) console.error(faultLine(entry));
  for (const [name, rows] of tables.rows) console.log(`${name}: ${rows.length} rows`);
  console.log(`${faults.length} faults`);
  process.exitCode = faults.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
