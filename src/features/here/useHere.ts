import { useQueries, useQuery } from '@tanstack/react-query';
import type { FeatureCollection, Geometry } from 'geojson';
import { useEffect, useMemo } from 'react';
import { type CentreWay, contains, incidentsWithin, nearestCentres } from '../../atlas/here.ts';
import { cellCounts, readCells } from '../../atlas/incidents.ts';
import type { Area } from '../../atlas/schema.ts';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { dataPath, fetchJson } from '../../lib/site.ts';
import { isValidOn } from '../../map/describe/limits.ts';
import { incidentChoice } from '../map/useIncidents.ts';
import { useDesk } from '../panel/context.tsx';

export interface Here {
  /** Regions and the States of each in whose indicative waters the place lies. */
  waters: { regionId: string; states: string[] }[];
  areas: Area[];
  centres: CentreWay[];
  /** Null until the cells are there. */
  incidents: number | null;
  isLoading: boolean;
  failures: string[];
}

type Waters = FeatureCollection<Geometry, { region: string; iso3: string }>;
type Limits = FeatureCollection<Geometry, { areaId: string }>;

/** What the atlas knows of a place at the time that is shown. */
export function useHere(here: LatLon, withinNm: number): Here {
  const { site, atlas, day, today, view, want } = useDesk();
  useEffect(() => want('all'), [want]);
  const file = <T>(name: string, read: (raw: unknown) => T) => ({
    queryKey: ['map', site.base, name],
    queryFn: async () => read(await fetchJson(dataPath(site, name))),
    staleTime: Infinity,
  });
  const regions = useQuery(file('waters/regions.json', (raw) => raw as Waters));
  const limits = useQuery(file('areas.json', (raw) => raw as Limits));
  const cells = useQuery(file('incidents/cells.json', readCells));
  const inside = useMemo(() => within(regions.data, here).map((properties) => properties.region), [regions.data, here]);
  const states = useQueries({ queries: inside.map((id) => file(`waters/${id}.json`, (raw) => raw as Waters)) });
  const choice = incidentChoice(view, today);
  const incidents = cells.data ? incidentsWithin(cellCounts(cells.data, choice), here, withinNm) : null;
  const areaIds = new Set(within(limits.data, here).map(({ areaId }) => areaId));
  const queries = [regions, limits, cells, ...states];
  return {
    waters: inside.map((regionId, index) => ({ regionId, states: within(states[index]?.data, here).flatMap(({ iso3 }) => iso3 || []) })),
    areas: atlas.areas.filter((area) => areaIds.has(area.areaId) && isValidOn(area, day)),
    centres: nearestCentres(atlas, here),
    incidents,
    isLoading: queries.some((query) => query.isPending),
    failures: queries.flatMap((query) => query.error?.message ?? []),
  };
}

function within<P>(collection: FeatureCollection<Geometry, P> | undefined, here: LatLon): P[] {
  return (collection?.features ?? []).filter(({ geometry }) => geometry && contains(geometry, here)).map(({ properties }) => properties);
}
