import { useQueries, useQuery } from '@tanstack/react-query';
import type { FeatureCollection, Geometry } from 'geojson';
import { useMemo } from 'react';
import { type AreaAt, areasAt, undecidedAreas } from '../../atlas/here.ts';
import type { Area } from '../../atlas/schema.ts';
import { isInside } from '../../lib/geo/inside.ts';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { isValidOn } from '../../map/describe/limits.ts';
import { type FileFailure, failuresOf } from '../../queries/FileError.ts';
import { areasFile, closedAreasFile, footprintsFile, watersFile } from '../../queries/files.ts';
import { useFacts, useSite } from '../panel/context.tsx';

/** The answers of the shapes of the atlas about a place. */
export interface Here {
  /** The regions whose indicative waters hold the place, with the States (ISO3) of those waters. Null while their files load. */
  waters: { regionId: string; states: string[] }[] | null;
  /** Null while their files load. */
  areas: AreaAt[] | null;
  /** Areas around the place whose limits are not closed in the tables. */
  undecided: Area[];
  failures: FileFailure[];
}

/** The waters and areas of a place at the chosen time. */
export function useHere(here: LatLon): Here {
  const { site } = useSite();
  const { atlas, day, loading, failures } = useFacts();
  const isWhole = loading.length === 0;
  const regions = useQuery(footprintsFile(site));
  const limits = useQuery(areasFile(site));
  const closed = useQuery(closedAreasFile(site));
  const inside = useMemo(() => regions.data && within(regions.data, here).map((properties) => properties.region), [regions.data, here]);
  const states = useQueries({ queries: (inside ?? []).map((id) => watersFile(site, id)) });
  const { areas, undecided } = useMemo(() => {
    // Until both files and the areas of all regions are there nothing is said of any area.
    const shapes = isWhole && limits.data && closed.data ? [...limits.data.features, ...closed.data.features] : null;
    const valid = atlas.areas.filter((area) => isValidOn(area, day));
    return shapes ? { areas: areasAt(valid, shapes, here), undecided: undecidedAreas(atlas, valid, shapes, here) } : { areas: null, undecided: [] };
  }, [atlas, day, isWhole, limits.data, closed.data, here]);
  const isLoaded = inside && states.every((query) => !query.isPending);
  return {
    waters: isLoaded ? inside.map((regionId, index) => ({ regionId, states: within(states[index]?.data, here).flatMap(({ iso3 }) => iso3 || []) })) : null,
    areas,
    undecided,
    failures: [...failuresOf([regions, limits, closed, ...states]), ...failures],
  };
}

function within<P>(collection: FeatureCollection<Geometry, P> | undefined, here: LatLon): P[] {
  return (collection?.features ?? []).filter(({ geometry }) => geometry && isInside(geometry, here)).map(({ properties }) => properties);
}
