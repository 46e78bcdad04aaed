import type { QueryClient } from '@tanstack/react-query';
import { originalTexts } from '../atlas/originals.ts';
import { ENGLISH, type Site } from '../lib/site.ts';
import { atlasFile } from './files.ts';

/** Loads the English files beside those of the page's language. Gives the English text of each text. Rejects with the FileError of the first file that fails. */
export async function loadOriginals(client: QueryClient, site: Site, parts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const read = (language: string, part: string) => client.ensureQueryData(atlasFile({ ...site, language }, part));
  return originalTexts(await Promise.all(parts.map((part) => Promise.all([read(site.language, part), read(ENGLISH, part)]))));
}
