import type { QueryClient } from '@tanstack/react-query';
import { type Atlas, joinAtlas, type Parsed } from '../atlas/records.ts';
import type { Site } from '../lib/site.ts';
import { atlasFile } from './files.ts';

/** The ids of the requested regions that exist in the core file. Empty while the core is not loaded. */
export function knownRegions(core: Parsed | undefined, regions: readonly string[] | 'all'): string[] {
  const known = (core?.tables.region as { regionId: string }[] | undefined)?.map((row) => row.regionId) ?? [];
  return regions === 'all' ? known : known.filter((id) => regions.includes(id));
}

/** Loads the core and the files of some regions; cached files are not fetched again. Rejects with the FileError of the first file that fails. */
export async function loadAtlas(client: QueryClient, site: Site, regions: readonly string[] | 'all'): Promise<Atlas> {
  const core = await client.ensureQueryData(atlasFile(site, 'core'));
  const parts = await Promise.all(knownRegions(core, regions).map((id) => client.ensureQueryData(atlasFile(site, id))));
  return joinAtlas([core, ...parts]);
}

/** Fetches the files of some regions into the cache, if the core is there. A failure stays silent; the page that needs the file asks for it again. */
export function prefetchAtlas(client: QueryClient, site: Site, regions: readonly string[] | 'all'): void {
  const core = client.getQueryData<Parsed>(atlasFile(site, 'core').queryKey);
  for (const id of knownRegions(core, regions)) void client.prefetchQuery(atlasFile(site, id));
}
