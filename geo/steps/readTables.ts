import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DataPackage } from './descriptor.ts';

/** One row as it stands in its file: `line` is where the row ends, `cells` the text by column. */
export interface Row {
  table: string;
  file: string;
  folder: string;
  line: number;
  cells: Record<string, string>;
}

/** One thing wrong with a file. `column` and `value` are empty where a whole row or file is meant. */
export interface Fault {
  file: string;
  line: number;
  column: string;
  value: string;
  message: string;
}

export interface Tables {
  rows: Map<string, Row[]>;
  faults: Fault[];
}

/** The folders of the atlas, `common` first, then the regions by name. */
export function atlasFolders(root: string): string[] {
  return (
    readdirSync(root, { withFileTypes: true })
      // Incident counts are no facts of a region: they have a form of their own (see `incidents.ts`).
      .filter((entry) => entry.isDirectory() && entry.name !== 'incidents')
      .map((entry) => entry.name)
      .sort((a, b) => Number(b === 'common') - Number(a === 'common') || (a < b ? -1 : 1))
  );
}

/** All rows of all tables below `root`, with a fault for each file or row that cannot be read. Never throws for bad contents. */
export function readTables(root: string, descriptor: DataPackage): Tables {
  const tables: Tables = { rows: new Map(descriptor.resources.map((r) => [r.name, []])), faults: [] };
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
  const table = name.slice(0, -4);
  const resource = descriptor.resources.find((entry) => entry.name === table);
  const isCommon = typeof resource?.path === 'string';
  if (!resource || isCommon !== (folder === 'common')) {
    const allowed = descriptor.resources.filter((r) => (typeof r.path === 'string') === (folder === 'common')).map((r) => `${r.name}.csv`);
    tables.faults.push(fault(file, 0, '', '', `does not belong here; allowed in this folder: ${allowed.join(', ')}`));
    return;
  }
  const text = readFileSync(join(root, file), 'utf8');
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, { info: true, relax_column_count: true, bom: true }) as unknown as typeof records;
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 0;
    tables.faults.push(fault(file, line, '', '', `is no well-formed CSV: ${(error as Error).message}`));
    return;
  }
  const expected = resource.schema.fields.map((field) => field.name);
  const header = records[0]?.record ?? [];
  if (header.join() !== expected.join()) {
    tables.faults.push(fault(file, 1, '', header.join(), `wrong header; it must be ${expected.join()}`));
    return;
  }
  for (const { record, info } of records.slice(1)) {
    if (record.length !== expected.length) {
      tables.faults.push(fault(file, info.lines, '', record.join(), `has ${record.length} cells; allowed: ${expected.length}`));
      continue;
    }
    const cells = Object.fromEntries(expected.map((column, index) => [column, record[index] ?? '']));
    tables.rows.get(table)?.push({ table, file, folder, line: info.lines, cells });
  }
}

/** A fault in its plain form. */
export function fault(file: string, line: number, column: string, value: string, message: string): Fault {
  return { file, line, column, value, message };
}
