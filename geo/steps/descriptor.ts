import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a Frictionless Data Package v2 descriptor that the check and the build read. */
export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer';
  format?: 'edtf';
  listSeparator?: string;
  /** The name of the TypeScript type of an enumerated column. Equal lists of words share one. */
  typeName?: string;
  description?: string;
  /** Whether the column holds text for readers, which the files in `translations/` give in other languages. */
  translatable?: boolean;
  /** The language of a column that gives another one (`translates`) in that language. */
  language?: string;
  translates?: string;
  /** Whether only the open data have the column: no page needs it. */
  unshown?: boolean;
  constraints?: {
    required?: boolean;
    enum?: string[];
    minimum?: number;
    maximum?: number;
    pattern?: string;
    maxLength?: number;
  };
}

/** The columns of a table that name a row of another. */
export interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

/** A table as the descriptor describes it. */
export interface Resource {
  name: string;
  /** The name of the TypeScript type of a row, where the program names it. */
  rowType?: string;
  title: string;
  /** One file in `common/`, or the files of the region folders that have any; the build keeps that list. */
  path: string | string[];
  /** A key with a part that may be empty stands in `uniqueKeys`: a primary key may have none. */
  schema: { fields: Field[]; primaryKey?: string[]; uniqueKeys?: string[][]; foreignKeys?: ForeignKey[] };
}

/** The descriptor of the tables (Frictionless Data Package). */
export interface DataPackage {
  name: string;
  description: string;
  /** The edition of the facts, as `2026.11`. */
  version: string;
  resources: Resource[];
}

/** The descriptor of the tables below `root`. Throws when the file is missing or is no JSON. */
export function readDescriptor(root: string): DataPackage {
  return JSON.parse(readFileSync(join(root, 'datapackage.json'), 'utf8')) as DataPackage;
}

/** The descriptor with the list of region files that are there, so that other tools find them; where a folder came or went it is written below `root`. */
export function writeRegionPaths(root: string, descriptor: DataPackage, folders: string[]): DataPackage {
  const resources = descriptor.resources.map((resource) => ({
    ...resource,
    path:
      typeof resource.path === 'string'
        ? resource.path
        : folders.map((folder) => `${folder}/${resource.name}.csv`).filter((path) => existsSync(join(root, path))),
  }));
  const listed = { ...descriptor, resources };
  const text = `${JSON.stringify(listed, null, 1)}\n`;
  const file = join(root, 'datapackage.json');
  if (text !== readFileSync(file, 'utf8')) writeFileSync(file, text);
  return listed;
}

/** The columns that the browser gets: a column in one language takes the place of the one that it translates, and what no page needs stays with the open data. */
export function shownFields({ schema }: Resource): Field[] {
  return schema.fields.filter(({ language, unshown }) => !language && !unshown);
}

/** Whether a table stands apart from the facts of regions: the counts of incidents, and what changed between editions. The browser gets these in forms of their own. */
export function isApart({ path }: Pick<Resource, 'path'>): boolean {
  return typeof path === 'string' && !path.startsWith('common/');
}
