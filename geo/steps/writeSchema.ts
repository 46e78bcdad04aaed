import { writeGenerated } from '../writeGenerated.ts';
import type { DataPackage } from './descriptor.ts';
import { schemaText } from './schemaText.ts';

/** The generated files, by the part of the schema that each holds. */
export const SCHEMA_FILES = {
  enumerations: new URL('../../src/atlas/enumerations.ts', import.meta.url),
  schema: new URL('../../src/atlas/schema.ts', import.meta.url),
};

/** Writes the TypeScript schema of the tables from their descriptor. */
export function writeSchema(descriptor: DataPackage): void {
  const { enumerations, schema } = schemaText(descriptor);
  writeGenerated(SCHEMA_FILES.enumerations, enumerations);
  writeGenerated(SCHEMA_FILES.schema, schema);
}
