import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { type Atlas, joinAtlas, type Parsed, type Problem } from '../atlas/records.ts';
import type { Site } from '../lib/site.ts';
import { type FileError, type FileFailure, failuresOf } from './FileError.ts';
import { atlasFile } from './files.ts';
import { knownRegions } from './loadAtlas.ts';

/** The facts that a page asked for, as far as their files have come. */
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

/**
 * The facts: the core, and the files of the regions that are asked for. A broken file is named and leaves the rest whole. With `isWhole` there are no facts while a file is
 * on its way, so that they are joined once.
 */
export function useAtlas(site: Site, regions: readonly string[] | 'all', isWhole = false): AtlasState {
  const { data: core } = useQuery(atlasFile(site, 'core'));
  const [join] = useState(joinOnce);
  const names = useMemo(() => ['core', ...knownRegions(core, regions)], [core, regions]);
  const combine = useCallback(
    (queries: UseQueryResult<Parsed, FileError>[]) => joined(names, queries, isWhole && queries.some(({ isPending }) => isPending) ? () => null : join),
    [names, join, isWhole],
  );
  return useQueries({ queries: names.map((name) => atlasFile(site, name)), combine });
}

type Join = (files: readonly Parsed[]) => Atlas | null;

function joined(names: readonly string[], queries: readonly UseQueryResult<Parsed, FileError>[], join: Join): AtlasState {
  const files = queries.flatMap(({ data }) => data ?? []);
  return {
    atlas: queries[0]?.data ? join(files) : null,
    failures: failuresOf(queries),
    problems: files.flatMap(({ problems }) => problems),
    loading: names.filter((_, index) => queries[index]?.isPending),
    loaded: names.filter((_, index) => queries[index]?.data),
  };
}

/** Joins files, and gives the same atlas again while the files are the same: all that a page shows is reckoned anew from a new atlas. */
function joinOnce(): Join {
  let last: { files: readonly Parsed[]; atlas: Atlas } | null = null;
  return (files) => {
    if (last?.files.length !== files.length || last.files.some((file, index) => file !== files[index])) last = { files, atlas: joinAtlas(files) };
    return last.atlas;
  };
}

/** The facts of the core alone, or null until they are there. */
export function useCore(site: Site): Atlas | null {
  const { data } = useQuery(atlasFile(site, 'core'));
  return useMemo(() => (data ? joinAtlas([data]) : null), [data]);
}
