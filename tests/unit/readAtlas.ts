import { atlasFiles } from '../../geo/steps/atlasFiles.ts';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import type { Tables } from '../../geo/steps/rows.ts';
import { readTranslations } from '../../geo/steps/translations/files.ts';
import { translated } from '../../geo/steps/translations/translate.ts';
import { type Parsed, parseAtlasFile } from '../../src/atlas/records.ts';

const descriptor = readDescriptor(ATLAS_ROOT);

/** The facts of the tables below `root`, read as the browser reads them, in the language of a code. */
export function readAtlas(root: string): (code: string) => Parsed {
  const tables = readTables(root, descriptor);
  const translations = readTranslations(root);
  const read = (texts: Tables) => parseAtlasFile(JSON.parse(JSON.stringify(atlasFiles(texts, descriptor).atlas)));
  return (code) => read(code === 'en' ? tables : translated(tables, descriptor, code, translations.find((entry) => entry.code === code)?.entries ?? []));
}
