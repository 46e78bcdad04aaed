import { fileURLToPath } from 'node:url';
import { ATLAS_ROOT } from './check.ts';
import { readDescriptor } from './descriptor.ts';
import { writeFactsPage } from './factsPage.ts';
import { readTables } from './readTables.ts';
import { writeHues } from './writeHues.ts';
import { writeSchema } from './writeSchema.ts';
import { writeWidths } from './writeWidths.ts';

/** Writes the committed files that come from the descriptor, the region tables and the fonts. */
export async function generate(): Promise<void> {
  const descriptor = readDescriptor(ATLAS_ROOT);
  writeSchema(descriptor);
  writeFactsPage(descriptor);
  writeHues(readTables(ATLAS_ROOT, descriptor));
  await writeWidths();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
