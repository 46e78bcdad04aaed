import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFields } from './checkFields.ts';
import { checkPositions } from './checkPositions.ts';
import { checkRules } from './checkRules.ts';
import { type DataPackage, readDescriptor } from './descriptor.ts';
import { incidentSources } from './incidents.ts';
import { type Fault, readTables, type Tables } from './readTables.ts';

/** Where the facts stand. */
export const ATLAS_ROOT = join(fileURLToPath(import.meta.url), '../../atlas');

/** Reads and checks all tables below `root`: what was read, its descriptor and everything wrong with it. */
export function checkAtlas(root: string): { tables: Tables; descriptor: DataPackage; faults: Fault[] } {
  const descriptor = readDescriptor(root);
  const tables = readTables(root, descriptor);
  const faults = [...tables.faults, ...checkFields(tables, descriptor), ...checkRules(tables, Object.values(incidentSources(root))), ...checkPositions(tables)];
  return { tables, descriptor, faults };
}

/** A fault as one line: file, line, column, value and what is allowed. */
export function faultLine({ file, line, column, value, message }: Fault): string {
  const what = column ? ` ${column} = ${JSON.stringify(value)}:` : '';
  return `${file}:${line}:${what} ${message}`;
}

function main() {
  const { tables, faults } = checkAtlas(process.argv[2] ?? ATLAS_ROOT);
  for (const entry of faults) console.error(faultLine(entry));
  for (const [name, rows] of tables.rows) console.log(`${name}: ${rows.length} rows`);
  console.log(`${faults.length} faults`);
  process.exitCode = faults.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
