import type { QueryClient } from '@tanstack/react-query';
import { isMapped } from '../atlas/lookup.ts';
import type { Site } from '../lib/site.ts';
import type { BoundaryData } from '../map/describe/boundaries.ts';
import type { MapData } from '../map/describe/types.ts';
import { areasFile, boundariesFile, footprintsFile, labelsFile, watersFile } from './files.ts';

/** Loads all files that a map needs; cached files are not fetched again. Rejects with the FileError of the first file that fails. */
export async function loadMapData(client: QueryClient, site: Site, regionId: string | undefined): Promise<{ boundaries: BoundaryData; data: MapData }> {
  const isRegion = isMapped(regionId);
  const [boundaries, labels, footprints, waters, areas] = await Promise.all([
    client.ensureQueryData(boundariesFile(site)),
    client.ensureQueryData(labelsFile(site)),
    client.ensureQueryData(footprintsFile(site)),
    isRegion ? client.ensureQueryData(watersFile(site, regionId)) : null,
    isRegion ? client.ensureQueryData(areasFile(site)) : null,
  ]);
  return { boundaries, data: { labels, footprints, waters, areas } };
}

/** Fetches into the cache what each map needs. A page that is made with it is made once; one that asks for it is made again when it is there. A failure stays silent; the map asks for the file again. */
export function prefetchWorldMap(client: QueryClient, site: Site): void {
  void client.prefetchQuery(boundariesFile(site));
  void client.prefetchQuery(labelsFile(site));
  void client.prefetchQuery(footprintsFile(site));
}

/** Fetches into the cache what the map of a region needs beside the map of the world. A failure stays silent; the map asks for the file again. */
export function prefetchMapData(client: QueryClient, site: Site, regionId: string | undefined): void {
  if (!isMapped(regionId)) return;
  void client.prefetchQuery(watersFile(site, regionId));
  void client.prefetchQuery(areasFile(site));
}
