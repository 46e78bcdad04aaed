import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isMapped } from '../atlas/lookup.ts';
import type { Site } from '../lib/site.ts';
import type { BoundaryData } from '../map/describe/boundaries.ts';
import type { MapData } from '../map/describe/types.ts';
import { type FileFailure, failuresOf } from './FileError.ts';
import { areasFile, boundariesFile, footprintsFile, labelsFile, watersFile } from './files.ts';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };
const NO_BOUNDARIES: BoundaryData = { countries: EMPTY, lakes: EMPTY, lines: EMPTY };
const NO_LABELS: MapData['labels'] = { shapes: {}, waters: [] };

/** The files that the map needs. Each is null while it loads. A file that fails is listed in `failures`; the other layers are still drawn. */
export function useMapData(site: Site, regionId: string | undefined): { boundaries: BoundaryData | null; data: MapData | null; failures: FileFailure[] } {
  const isRegion = isMapped(regionId);
  const boundaries = useQuery(boundariesFile(site));
  const labels = useQuery(labelsFile(site));
  const footprints = useQuery(footprintsFile(site));
  const waters = useQuery({ ...watersFile(site, regionId ?? ''), enabled: isRegion });
  const areas = useQuery({ ...areasFile(site), enabled: isRegion });
  const needed = [boundaries, labels, footprints, ...(isRegion ? [waters, areas] : [])];
  const [ownWaters, ownAreas] = isRegion ? [waters.data, areas.data] : [];
  // Memoized: a new object here makes `describeMap` run again.
  const data = useMemo(
    () => ({ labels: labels.data ?? NO_LABELS, footprints: footprints.data ?? EMPTY, waters: ownWaters ?? null, areas: ownAreas ?? null }),
    [labels.data, footprints.data, ownWaters, ownAreas],
  );
  return {
    boundaries: boundaries.data ?? (boundaries.isError ? NO_BOUNDARIES : null),
    data: needed.every((query) => !query.isPending) ? data : null,
    failures: failuresOf(needed),
  };
}
