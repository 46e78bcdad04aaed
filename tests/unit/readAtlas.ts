import { atlasFiles } from '../../geo/steps/atlasFiles.ts';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import type { Tables } from '../../geo/steps/rows.ts';
import { readTranslations } from '../../geo/steps/translations/files.ts';
import { translated } from '../../geo/steps/translations/translate.ts';
import { type Parsed, parseAtlasFile } from '../../src/atlas/records.ts';

const descriptor = readDescriptor(ATLAS_ROOT);

/** The facts of the tables below `root`, read as the browser reads them: in English, and in French. */
export function readAtlas(root: string): Record<'en' | 'fr', Parsed> {
  const tables = readTables(root, descriptor);
  const { entries = [] } = readTranslations(root).find(({ code }) => code === 'fr') ?? {};
  const read = (texts: Tables) => parseAtlasFile(JSON.parse(JSON.stringify(atlasFiles(texts, descriptor).atlas)));
  return { en: read(tables), fr: read(translated(tables, descriptor, 'fr', entries)) };
}
