import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Atlas, joinAtlas, parseAtlasFile } from '../src/atlas/records.ts';
import { languageFolder } from '../src/lib/site.ts';

/** All facts of the built site below `dist` in a language, read from the same files as the app reads them. */
export function builtAtlas(dist: string, language: string): Atlas {
  const folder = join(dist, 'data/atlas', languageFolder({ language }));
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  // The core comes first: it says as of when the facts are.
  const ordered = ['core.json', ...names.filter((name) => name !== 'core.json').sort()];
  return joinAtlas(ordered.map((name) => parseAtlasFile(JSON.parse(readFileSync(join(folder, name), 'utf8')))));
}
