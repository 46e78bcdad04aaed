import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ATLAS_ROOT } from './check.ts';
import { readDescriptor } from './descriptor.ts';
import { schemaText } from './schemaText.ts';

/** The generated files, by the part of the schema that each holds. */
export const SCHEMA_FILES = {
  enumerations: new URL('../../src/atlas/enumerations.ts', import.meta.url),
  schema: new URL('../../src/atlas/schema.ts', import.meta.url),
};

/** Writes the TypeScript schema of the tables from their descriptor. */
export function writeSchema(): void {
  const { enumerations, schema } = schemaText(readDescriptor(ATLAS_ROOT));
  writeFileSync(SCHEMA_FILES.enumerations, enumerations);
  writeFileSync(SCHEMA_FILES.schema, schema);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeSchema();
