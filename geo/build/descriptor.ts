import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a Frictionless Data Package v2 descriptor that the check and the build read. */
export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer';
  format?: 'edtf';
  listSeparator?: string;
  constraints?: {
    required?: boolean;
    enum?: string[];
    minimum?: number;
    maximum?: number;
    pattern?: string;
    maxLength?: number;
  };
}

export interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

export interface Resource {
  name: string;
  title: string;
  /** One file in `common/`, or one file in each region folder that has any. */
  path: string | string[];
  schema: { fields: Field[]; primaryKey: string[]; foreignKeys?: ForeignKey[] };
}

export interface DataPackage {
  name: string;
  version: string;
  resources: Resource[];
}

/** The descriptor of the tables below `root`. Throws when the file is missing or is no JSON. */
export function readDescriptor(root: string): DataPackage {
  return JSON.parse(readFileSync(join(root, 'datapackage.json'), 'utf8')) as DataPackage;
}
