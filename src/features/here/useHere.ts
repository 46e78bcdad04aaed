import { useQueries, useQuery } from '@tanstack/react-query';
import type { FeatureCollection, Geometry } from 'geojson';
import { useMemo } from 'react';
import { type AreaAt, areasAt, type CentreWay, incidentsWithin, nearestCentres, undecidedAreas } from '../../atlas/here.ts';
import { cellCounts } from '../../atlas/incidents.ts';
import type { Area } from '../../atlas/schema.ts';
import { isInside } from '../../lib/geo/inside.ts';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { isValidOn } from '../../map/describe/limits.ts';
import { areasFile, cellsFile, closedAreasFile, footprintsFile, watersFile } from '../../queries/files.ts';
import { incidentChoice } from '../map/useIncidents.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';

export interface Here {
  /** The regions whose indicative waters hold the place, with the States (ISO3) of those waters. */
  waters: { regionId: string; states: string[] }[];
  areas: AreaAt[];
  /** Areas around the place whose limits are not closed in the tables. */
  undecided: Area[];
  centres: CentreWay[];
  /** Number of incidents within the distance. Null while the cells load. */
  incidents: number | null;
  isLoading: boolean;
  failures: string[];
}

/** The facts about a place at the chosen time. `withinNm` is the distance in nautical miles within which incidents are counted. */
export function useHere(here: LatLon, withinNm: number): Here {
  const { site } = useSite();
  const { atlas, day, today } = useFacts();
  const { view } = useView();
  const regions = useQuery(footprintsFile(site));
  const limits = useQuery(areasFile(site));
  const closed = useQuery(closedAreasFile(site));
  const cells = useQuery(cellsFile(site));
  const inside = useMemo(() => within(regions.data, here).map((properties) => properties.region), [regions.data, here]);
  const states = useQueries({ queries: inside.map((id) => watersFile(site, id)) });
  const choice = incidentChoice(view, today);
  const incidents = cells.data ? incidentsWithin(cellCounts(cells.data, choice), here, withinNm) : null;
  const { areas, undecided } = useMemo(() => {
    // Until both files are there nothing is said of any area.
    const shapes = limits.data && closed.data ? [...limits.data.features, ...closed.data.features] : null;
    const valid = atlas.areas.filter((area) => isValidOn(area, day));
    return shapes ? { areas: areasAt(valid, shapes, here), undecided: undecidedAreas(atlas, valid, shapes, here) } : { areas: [], undecided: [] };
  }, [atlas, day, limits.data, closed.data, here]);
  const queries = [regions, limits, closed, cells, ...states];
  return {
    waters: inside.map((regionId, index) => ({ regionId, states: within(states[index]?.data, here).flatMap(({ iso3 }) => iso3 || []) })),
    areas,
    undecided,
    centres: nearestCentres(atlas, here),
    incidents,
    isLoading: queries.some((query) => query.isPending),
    failures: queries.flatMap((query) => query.error?.message ?? []),
  };
}

function within<P>(collection: FeatureCollection<Geometry, P> | undefined, here: LatLon): P[] {
  return (collection?.features ?? []).filter(({ geometry }) => geometry && isInside(geometry, here)).map(({ properties }) => properties);
}
