import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type Atlas, joinAtlas, type Parsed, type Problem } from '../atlas/records.ts';
import type { Site } from '../lib/site.ts';
import { type FileError, type FileFailure, failuresOf } from './FileError.ts';
import { atlasFile } from './files.ts';
import { knownRegions } from './loadAtlas.ts';

export interface AtlasState {
  /** Null while the core loads. */
  atlas: Atlas | null;
  failures: FileFailure[];
  problems: Problem[];
  /** Region files that are still on their way. */
  loading: string[];
  /** The core and the region files that are there. */
  loaded: string[];
}

/** The facts: the core, and the files of the regions that are asked for. A broken file is named and leaves the rest whole. */
export function useAtlas(site: Site, regions: readonly string[] | 'all'): AtlasState {
  const { data: core } = useQuery(atlasFile(site, 'core'));
  const names = useMemo(() => ['core', ...knownRegions(core, regions)], [core, regions]);
  const combine = useCallback((queries: UseQueryResult<Parsed, FileError>[]) => joined(names, queries), [names]);
  return useQueries({ queries: names.map((name) => atlasFile(site, name)), combine });
}

function joined(names: readonly string[], queries: readonly UseQueryResult<Parsed, FileError>[]): AtlasState {
  const files = queries.flatMap(({ data }) => data ?? []);
  return {
    atlas: queries[0]?.data ? joinAtlas(files) : null,
    failures: failuresOf(queries),
    problems: files.flatMap(({ problems }) => problems),
    loading: names.filter((_, index) => queries[index]?.isPending),
    loaded: names.filter((_, index) => queries[index]?.data),
  };
}

/** The facts of the core alone, or null until they are there. */
export function useCore(site: Site): Atlas | null {
  const { data } = useQuery(atlasFile(site, 'core'));
  return useMemo(() => (data ? joinAtlas([data]) : null), [data]);
}
