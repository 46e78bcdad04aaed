import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ATLAS_ROOT } from '../check.ts';
import { readDescriptor } from '../descriptor.ts';
import { writePo } from '../po/writePo.ts';
import { readTables } from '../readTables.ts';
import { faultLine } from '../rows.ts';
import { readTranslations } from './files.ts';
import { sourceTexts } from './texts.ts';
import { countsOf, updated } from './update.ts';

/** Brings the PO files of the atlas below `root` up to date with its tables. Throws an Error with one line for each line of a PO file that cannot be read. */
export function writeTranslations(root: string, say: (line: string) => void): void {
  const descriptor = readDescriptor(ATLAS_ROOT);
  const texts = sourceTexts(readTables(root, descriptor), descriptor);
  for (const { code, file, entries, faults } of readTranslations(root)) {
    if (faults.length) throw new Error(faults.map(faultLine).join('\n'));
    const after = updated(entries, texts);
    const contents = writePo(after);
    const path = join(root, file);
    if (contents !== readFileSync(path, 'utf8')) writeFileSync(path, contents);
    const { translated, fuzzy, missing, obsolete } = countsOf(after);
    say(`${code}: ${translated} translated, ${fuzzy} changed since, ${missing} not translated, ${obsolete} no more in the tables`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeTranslations(process.argv[2] ?? ATLAS_ROOT, (line) => console.log(line));
