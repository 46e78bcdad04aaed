import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dataPath, fetchJson, type Site } from '../lib/site.ts';
import { type BoundaryData, readBoundaries } from '../map/describe/boundaries.ts';
import type { MapData } from '../map/describe/types.ts';
import type { FileFailure } from './useAtlas.ts';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

/** The files that the map draws, where `enabled`; each that fails is named and leaves the other layers whole. */
export function useMapData(
  site: Site,
  regionId: string | undefined,
  enabled = true,
): { boundaries: BoundaryData | null; data: MapData | null; failures: FileFailure[] } {
  const isRegion = Boolean(regionId && regionId !== 'global');
  const boundaries = useFile(site, 'boundaries.json', readBoundaries, enabled);
  const labels = useFile(site, 'labels.json', (raw) => raw as MapData['labels'], enabled);
  const footprints = useFile(site, 'waters/regions.json', (raw) => raw as MapData['footprints'], enabled);
  const waters = useFile(site, `waters/${regionId}.json`, (raw) => raw as MapData['waters'], isRegion);
  const areas = useFile(site, 'areas.json', (raw) => raw as MapData['areas'], isRegion);
  const settled = [boundaries, labels, footprints].every((query) => !query.isPending) && (!isRegion || (!waters.isPending && !areas.isPending));
  const files = {
    'boundaries.json': boundaries,
    'labels.json': labels,
    'waters/regions.json': footprints,
    [`waters/${regionId}.json`]: waters,
    'areas.json': areas,
  };
  const [ownWaters, ownAreas] = isRegion ? [waters.data, areas.data] : [];
  // The same object as long as its parts are: the map is described anew with each other one.
  const data = useMemo(
    () => ({ labels: labels.data ?? NO_LABELS, footprints: footprints.data ?? EMPTY, waters: ownWaters ?? null, areas: ownAreas ?? null }),
    [labels.data, footprints.data, ownWaters, ownAreas],
  );
  return {
    boundaries: boundaries.data ?? (boundaries.isError ? NO_BOUNDARIES : null),
    data: settled ? data : null,
    failures: Object.entries(files).flatMap(([file, query]) =>
      query.error ? [{ file: `data/${file}`, message: query.error.message, retry: () => void query.refetch() }] : [],
    ),
  };
}

const NO_BOUNDARIES: BoundaryData = { countries: EMPTY, lakes: EMPTY, lines: EMPTY };
const NO_LABELS: MapData['labels'] = { shapes: {}, waters: [] };

function useFile<T>(site: Site, name: string, read: (raw: unknown) => T, enabled = true) {
  return useQuery({ queryKey: ['map', site.base, name], queryFn: async () => read(await fetchJson(dataPath(site, name))), staleTime: Infinity, enabled });
}
