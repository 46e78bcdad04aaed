import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ascending } from 'd3';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { keyColumns, packageName } from '../../src/atlas/edition.ts';
import { type DataPackage, isApart, type Resource } from './descriptor.ts';
import type { Row, Tables } from './rows.ts';
import { tableCsv } from './tableCsv.ts';
import { incidentRows, readTablesApart } from './tablesApart.ts';
import { readTranslations } from './translations/files.ts';

/** A fixed date of the entries, so that the same facts give the same bytes. */
const MODIFIED = new Date(1980, 0, 1);
const ELSEWHERE = 'elsewhere';

/** The data packages of all facts and of each region, as zip files by name: tables, descriptor, sources, licence and a page to read first. */
export function dataPackages(root: string, descriptor: DataPackage, tables: Tables, asOf: string): Record<string, Uint8Array> {
  const folders = [...new Set([...tables.rows.values()].flat().map(({ folder }) => folder))].filter((folder) => folder !== 'common');
  const apart = readTablesApart(root, descriptor);
  const regions = folders.map((folder) => {
    const rows = new Map([...tables.rows, ...incidentRows(apart, folder)]);
    return [packageName(folder), regionFiles(folder, descriptor, rows, asOf)] as const;
  });
  return Object.fromEntries(
    [[packageName(''), wholeFiles(root, descriptor, tables, asOf)] as const, ...regions].map(([name, files]) => [`${name}.zip`, zipped(name, files)]),
  );
}

function wholeFiles(root: string, descriptor: DataPackage, tables: Tables, asOf: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const row of [...tables.rows.values()].flat()) if (!files.has(row.file)) files.set(row.file, readFileSync(join(root, row.file), 'utf8'));
  const incidents = readdirSync(root).includes('incidents') ? readdirSync(join(root, 'incidents')) : [];
  for (const name of incidents) files.set(`incidents/${name}`, readFileSync(join(root, 'incidents', name), 'utf8'));
  if (existsSync(join(root, 'changes.csv'))) files.set('changes.csv', readFileSync(join(root, 'changes.csv'), 'utf8'));
  for (const { file } of readTranslations(root)) files.set(file, readFileSync(join(root, file), 'utf8'));
  files.set('datapackage.json', `${JSON.stringify(descriptor, null, 1)}\n`);
  return withWords(files, 'the whole atlas', descriptor.version, asOf);
}

/** The complete tables of one region, and from other tables only the rows that they refer to, so that every key and source is in the package. */
function regionFiles(folder: string, descriptor: DataPackage, tables: Tables['rows'], asOf: string): Map<string, string> {
  const kept = closure(folder, descriptor, tables);
  const files = new Map<string, string>();
  const resources = descriptor.resources.flatMap((resource): Resource[] => {
    const rows = kept.get(resource.name) ?? [];
    const paths = [folder, 'common', 'incidents', ELSEWHERE].flatMap((place) => {
      const here = rows.filter((row) => placeOf(row, folder) === place);
      if (here.length === 0) return [];
      const path = isApart(resource) ? `${resource.path}` : `${place}/${resource.name}.csv`;
      files.set(path, tableCsv(resource, here));
      return [path];
    });
    return paths.length ? [{ ...resource, path: paths.length === 1 ? (paths[0] ?? '') : paths }] : [];
  });
  const names = new Set(resources.map(({ name }) => name));
  const whole = resources.map(({ schema, ...resource }) => ({
    ...resource,
    schema: { ...schema, foreignKeys: (schema.foreignKeys ?? []).filter(({ reference }) => !reference.resource || names.has(reference.resource)) },
  }));
  files.set('datapackage.json', `${JSON.stringify({ ...descriptor, name: packageName(folder), resources: whole }, null, 1)}\n`);
  return withWords(files, `the region ${tables.get('region')?.find((row) => row.folder === folder)?.cells.name ?? folder}`, descriptor.version, asOf);
}

/** The folder of a row in the package of a region. */
function placeOf(row: Row, folder: string): string {
  return [folder, 'common', 'incidents'].includes(row.folder) ? row.folder : ELSEWHERE;
}

/** The rows of a folder, its incidents, the rows of common tables about its region, and all rows that these refer to, directly or through others. */
function closure(folder: string, { resources }: DataPackage, tables: Tables['rows']): Map<string, Row[]> {
  const kept = new Map(
    resources.map(({ name }) => [
      name,
      new Set((tables.get(name) ?? []).filter((row) => placeOf(row, folder) !== ELSEWHERE && (row.folder !== 'common' || row.cells.region_id === folder))),
    ]),
  );
  const index = new Map<string, Row>();
  for (const resource of resources) {
    const [column = '', ...further] = keyColumns(resource);
    for (const row of tables.get(resource.name) ?? []) if (further.length === 0) index.set(`${resource.name}/${row.cells[column]}`, row);
  }
  const queue = [...kept].flatMap(([name, rows]) => [...rows].map((row) => ({ name, row })));
  for (const { name, row } of queue) {
    const resource = resources.find((entry) => entry.name === name);
    for (const [table, key] of resource ? namedBy(resource, row) : []) {
      const target = index.get(`${table}/${key}`);
      if (!target || kept.get(table)?.has(target)) continue;
      kept.get(table)?.add(target);
      queue.push({ name: table, row: target });
    }
  }
  return new Map(resources.map(({ name }) => [name, (tables.get(name) ?? []).filter((row) => kept.get(name)?.has(row))]));
}

/** The records that a row refers to: by foreign key, as source, as lead or as funder. */
function namedBy({ name, schema }: Resource, { cells }: Row): [table: string, key: string][] {
  const keys = (schema.foreignKeys ?? []).map(({ fields, reference }): [string, string] => [reference.resource || name, cells[fields[0] ?? ''] ?? '']);
  const list = (column: string, table: string) => (name === table ? [] : (cells[column] ?? '').split(';').map((key): [string, string] => [table, key.trim()]));
  const actors = ['lead', 'funders'].flatMap((column) => [...list(column, 'organizations'), ...list(column, 'states')]);
  return [...keys, ...list('sources', 'sources'), ...actors].filter(([, key]) => key !== '');
}

function withWords(files: Map<string, string>, what: string, edition: string, asOf: string): Map<string, string> {
  const year = asOf.slice(0, 4);
  files.set(
    'README.md',
    `# Roadstead: facts about ${what}

Tables in CSV (UTF-8), described by \`datapackage.json\` (Frictionless Data Package 2). Dates are EDTF (ISO 8601-2), as precise as their
source: \`2017\` is a year, \`[2009-01-30..2010-03-10]\` a window, \`..\` an open end. An empty cell means that nothing was found, never zero.
Every row names its sources; \`sources.csv\` gives title, publisher, date, address and how each was verified. Tables below \`elsewhere/\` hold
the rows of other regions that are named here, and those below \`incidents/\` counts of reported incidents by publisher: never add publishers together.
The package of the whole atlas gives the texts in other languages in \`translations/\` (gettext PO): they were translated by machine, and the
English text is the fact.

Edition ${edition}, facts as of ${asOf}.

## How to cite

Roadstead (${year}): Roadstead, an atlas of regional maritime security programmes. Edition ${edition}. Facts about ${what}, as of ${asOf}. CC BY 4.0.
`,
  );
  files.set(
    'LICENSE.txt',
    'The fact tables are licensed under CC BY 4.0: https://creativecommons.org/licenses/by/4.0/\nEach source keeps its own rights and is named. Incident counts stand under the terms of their publishers.\n',
  );
  return files;
}

function zipped(folder: string, files: Map<string, string>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of [...files].sort(([a], [b]) => ascending(a, b))) entries[`${folder}/${name}`] = [strToU8(text), { mtime: MODIFIED, level: 9 }];
  return zipSync(entries);
}
