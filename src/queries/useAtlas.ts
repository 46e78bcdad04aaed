import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Atlas, joinAtlas, type Parsed, type Problem, parseAtlasFile } from '../atlas/records.ts';
import { dataPath, fetchJson, type Site } from '../lib/site.ts';

/** One file that could not be read, and how to try again. */
export interface FileFailure {
  file: string;
  message: string;
  retry: () => void;
}

export interface AtlasState {
  /** Null until the core is there. */
  atlas: Atlas | null;
  failures: FileFailure[];
  problems: Problem[];
  /** Region files that are still on their way. */
  loading: string[];
}

const fileQuery = (site: Site, name: string) => ({
  queryKey: ['atlas', site.base, name],
  queryFn: async (): Promise<Parsed> => parseAtlasFile(await fetchJson(dataPath(site, `atlas/${name}.json`))),
  staleTime: Infinity,
});

/** The facts: the core, and the files of the regions that are asked for. A broken file is named and leaves the rest whole. */
export function useAtlas(site: Site, regions: readonly string[] | 'all'): AtlasState {
  const core = useQuery(fileQuery(site, 'core'));
  const wanted = useMemo(() => {
    const known = (core.data?.tables.region as { regionId: string }[] | undefined)?.map((row) => row.regionId) ?? [];
    return regions === 'all' ? known : known.filter((id) => regions.includes(id));
  }, [core.data, regions]);
  const parts = useQueries({ queries: wanted.map((name) => fileQuery(site, name)) });
  const arrived = parts.map((part) => part.dataUpdatedAt).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list of queries is new on each render; when they arrived is not
  const atlas = useMemo(() => (core.data ? joinAtlas([core.data, ...parts.flatMap((part) => part.data ?? [])]) : null), [core.data, arrived]);
  const all = [{ name: 'core', query: core }, ...wanted.map((name, index) => ({ name, query: parts[index] }))];
  return {
    atlas,
    failures: all.flatMap(({ name, query }) =>
      query?.error ? [{ file: `data/atlas/${name}.json`, message: query.error.message, retry: () => void query.refetch() }] : [],
    ),
    problems: all.flatMap(({ query }) => query?.data?.problems ?? []),
    loading: wanted.filter((_, index) => parts[index]?.isPending),
  };
}
