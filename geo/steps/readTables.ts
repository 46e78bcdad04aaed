import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ascending } from 'd3';
import { type DataPackage, isApart } from './descriptor.ts';
import { readTable } from './readTable.ts';
import { fault, type Tables } from './rows.ts';
import { TRANSLATIONS } from './translations/files.ts';

/** Folders of another format: incident counts (`incidents.ts` reads them) and translations (`translations/files.ts`). */
const OTHER_FOLDERS = ['incidents', TRANSLATIONS];

/** The folders of the atlas, `common` first, then the regions by name. */
export function atlasFolders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OTHER_FOLDERS.includes(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => Number(b === 'common') - Number(a === 'common') || ascending(a, b));
}

/** All rows of all tables below `root`, with a fault for each file or row that cannot be read. Never throws for bad contents. */
export function readTables(root: string, descriptor: DataPackage): Tables {
  const tables: Tables = { rows: new Map(descriptor.resources.filter((r) => !isApart(r)).map((r) => [r.name, []])), faults: [] };
  for (const folder of atlasFolders(root)) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (name.endsWith('.csv')) readFile(root, folder, name, descriptor, tables);
    }
    if (folder !== 'common' && !existsSync(join(root, folder, 'region.csv'))) {
      tables.faults.push(fault(`${folder}/region.csv`, 0, '', '', 'is missing: a region folder needs it'));
    }
  }
  return tables;
}

function readFile(root: string, folder: string, name: string, descriptor: DataPackage, tables: Tables) {
  const file = `${folder}/${name}`;
  const resource = descriptor.resources.find((entry) => entry.name === name.slice(0, -4));
  const isCommon = typeof resource?.path === 'string';
  if (!resource || isCommon !== (folder === 'common')) {
    const allowed = descriptor.resources.filter((r) => !isApart(r) && (typeof r.path === 'string') === (folder === 'common')).map((r) => `${r.name}.csv`);
    tables.faults.push(fault(file, 0, '', '', `does not belong here; allowed in this folder: ${allowed.join(', ')}`));
    return;
  }
  const { rows, faults } = readTable(file, readFileSync(join(root, file)), resource);
  tables.rows.get(resource.name)?.push(...rows);
  tables.faults.push(...faults);
}
