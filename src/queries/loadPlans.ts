import type { QueryClient } from '@tanstack/react-query';
import type { Atlas } from '../atlas/records.ts';
import type { Site } from '../lib/site.ts';
import { type Plan, plansOf } from '../map/describe/plans.ts';
import { insetsFile } from './files.ts';

/** Loads the plans of a region; none where it has none. Rejects with a FileError if their file cannot be read. */
export async function loadPlans(client: QueryClient, site: Site, atlas: Atlas, regionId: string | undefined): Promise<Plan[]> {
  const rows = atlas.insets.filter((row) => row.regionId === regionId);
  return regionId && rows.length ? plansOf(rows, await client.ensureQueryData(insetsFile(site, regionId))) : [];
}
