import { queryOptions } from '@tanstack/react-query';
import { readCounts } from '../atlas/incidents.ts';
import { dataPath, fetchJson, type Site } from '../lib/site.ts';

/** The data file of the incident counts. */
export const INCIDENT_COUNTS = 'incidents/counts.json';

/** The query of the incident counts, loaded once for figures, time bar and files. */
export const incidentCounts = (site: Site) =>
  queryOptions({
    queryKey: ['figures', site.base, INCIDENT_COUNTS],
    queryFn: async () => readCounts(await fetchJson(dataPath(site, INCIDENT_COUNTS))),
    staleTime: Infinity,
  });
