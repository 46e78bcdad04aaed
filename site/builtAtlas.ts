import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Atlas, joinAtlas, parseAtlasFile } from '../src/atlas/records.ts';
import { languageFolder } from '../src/lib/site.ts';

/** All facts of the built site below `dist` in a language, read from the same files as the app reads them. */
export function builtAtlas(dist: string, language: string): Atlas {
  const folder = join(dist, 'data/atlas', languageFolder({ language }));
  const read = (name: string) => parseAtlasFile(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  // The core comes first: it says as of when the facts are, and which regions have files. What else stands there holds parts of these for other uses.
  const core = read('core');
  return joinAtlas([core, ...joinAtlas([core]).region.map(({ regionId }) => read(regionId))]);
}
