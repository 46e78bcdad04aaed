import { useQueries, useQuery } from '@tanstack/react-query';
import type { FeatureCollection, Geometry } from 'geojson';
import { useEffect, useMemo } from 'react';
import { type AreaAt, areasAt, type CentreWay, incidentsWithin, nearestCentres } from '../../atlas/here.ts';
import { cellCounts } from '../../atlas/incidents.ts';
import { isInside } from '../../lib/geo/inside.ts';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { isValidOn } from '../../map/describe/limits.ts';
import { areasFile, cellsFile, footprintsFile, watersFile } from '../../queries/files.ts';
import { incidentChoice } from '../map/useIncidents.ts';
import { useDesk } from '../panel/context.tsx';

export interface Here {
  /** Regions and the States of each in whose indicative waters the place lies. */
  waters: { regionId: string; states: string[] }[];
  areas: AreaAt[];
  centres: CentreWay[];
  /** Null until the cells are there. */
  incidents: number | null;
  isLoading: boolean;
  failures: string[];
}

/** What the atlas knows of a place at the time that is shown. */
export function useHere(here: LatLon, withinNm: number): Here {
  const { site, atlas, day, today, view, want } = useDesk();
  useEffect(() => want('all'), [want]);
  const regions = useQuery(footprintsFile(site));
  const limits = useQuery(areasFile(site));
  const cells = useQuery(cellsFile(site));
  const inside = useMemo(() => within(regions.data, here).map((properties) => properties.region), [regions.data, here]);
  const states = useQueries({ queries: inside.map((id) => watersFile(site, id)) });
  const choice = incidentChoice(view, today);
  const incidents = cells.data ? incidentsWithin(cellCounts(cells.data, choice), here, withinNm) : null;
  const areas = useMemo(
    () =>
      areasAt(
        atlas.areas.filter((area) => isValidOn(area, day)),
        limits.data?.features ?? [],
        here,
      ),
    [atlas.areas, day, limits.data, here],
  );
  const queries = [regions, limits, cells, ...states];
  return {
    waters: inside.map((regionId, index) => ({ regionId, states: within(states[index]?.data, here).flatMap(({ iso3 }) => iso3 || []) })),
    areas,
    centres: nearestCentres(atlas, here),
    incidents,
    isLoading: queries.some((query) => query.isPending),
    failures: queries.flatMap((query) => query.error?.message ?? []),
  };
}

function within<P>(collection: FeatureCollection<Geometry, P> | undefined, here: LatLon): P[] {
  return (collection?.features ?? []).filter(({ geometry }) => geometry && isInside(geometry, here)).map(({ properties }) => properties);
}
