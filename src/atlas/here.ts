import { group, least, min, sort, sum } from 'd3';
import type { Feature, Geometry, MultiLineString } from 'geojson';
import { type Closed, distanceToEdgeNm, isClosed, isInside } from '../lib/geo/inside.ts';
import type { LatLon } from '../lib/geo/parsePosition.ts';
import { regionBounds } from '../lib/geo/regionBounds.ts';
import { greatCircleWay, type Way } from '../lib/geo/ways.ts';
import { placesOf } from './centres.ts';
import type { CellCount } from './incidents.ts';
import { mappedRegions } from './lookup.ts';
import type { Atlas, Centre } from './records.ts';
import type { Area } from './schema.ts';

/** A centre with the way to it. */
export interface CentreWay extends Way {
  centre: Centre;
}

/** The nearest centre of each role, the nearest first; planned centres and those without a position are left out. */
export function nearestCentres(atlas: Atlas, here: LatLon): CentreWay[] {
  const ways = waysTo(
    placesOf(atlas).filter(({ status }) => status !== 'planned'),
    here,
  );
  const nearest = [...group(ways, ({ centre }) => centre.role).values()].flatMap((ofRole) => least(ofRole, ({ distanceNm }) => distanceNm) ?? []);
  return sort(nearest, ({ distanceNm }) => distanceNm);
}

/** The nearest centre at work, whatever its role; offices are none. Undefined where no position is known. */
export function nearestWorking(atlas: Atlas, here: LatLon): CentreWay | undefined {
  const working = placesOf(atlas).filter(({ kind, status }) => kind === 'centre' && status === 'active');
  return least(waysTo(working, here), ({ distanceNm }) => distanceNm);
}

function waysTo(centres: readonly Centre[], here: LatLon): CentreWay[] {
  return centres.flatMap((centre): CentreWay[] => {
    const { lat, lon } = centre;
    return lat === null || lon === null ? [] : [{ centre, ...greatCircleWay(here, { lat, lon }) }];
  });
}

/** An area with closed limits, and how far a place is from its nearest limit. */
export interface AreaAt {
  area: Area;
  isInside: boolean;
  edgeNm: number;
  /** Whether some limit is approximate, as those are that a coast closes. */
  isApproximate: boolean;
}

/** The limits of an area as drawn, or the shape that they close with coasts. */
export type AreaShape = Feature<Geometry | null, { areaId: string; approximate?: boolean }>;

/** Areas farther away than this are no help to a mariner. */
export const NEAR_AREA_NM = 500;

/**
 * The areas that contain a place or have a limit within `NEAR_AREA_NM`; those that contain it first, then the nearest. An area may be drawn in several
 * parts. Closed shapes say what is inside; the distance is to the drawn lines where an area has some, because a coast is no limit to keep from.
 */
export function areasAt(areas: readonly Area[], shapes: readonly AreaShape[], here: LatLon): AreaAt[] {
  const byArea = group(shapes, ({ properties }) => properties.areaId);
  const found = areas.flatMap((area): AreaAt[] => {
    const own = byArea.get(area.areaId) ?? [];
    const closed = own.flatMap(({ geometry }) => (isClosed(geometry) ? [geometry] : []));
    if (closed.length === 0) return [];
    const lines = own.flatMap(({ geometry }) => (geometry?.type === 'MultiLineString' ? [geometry] : []));
    const holding = closed.filter((part) => isInside(part, here));
    const edges = lines.length ? lines : holding.length ? holding : closed;
    const edgeNm = min<MultiLineString | Closed, number>(edges, (part) => distanceToEdgeNm(part, here)) ?? Infinity;
    const isApproximate = lines.length > 0 || own.some(({ properties }) => properties.approximate);
    return holding.length || edgeNm <= NEAR_AREA_NM ? [{ area, isInside: holding.length > 0, edgeNm, isApproximate }] : [];
  });
  return found.sort((a, b) => Number(b.isInside) - Number(a.isInside) || a.edgeNm - b.edgeNm);
}

/** The areas around a place that the tables give no closed shape for, so that nothing can be said of inside and outside: those of the regions whose frame holds it. */
export function undecidedAreas(atlas: Atlas, areas: readonly Area[], shapes: readonly AreaShape[], { lat, lon }: LatLon): Area[] {
  const closed = new Set(shapes.flatMap(({ properties, geometry }) => (isClosed(geometry) ? [properties.areaId] : [])));
  const around = new Set(
    mappedRegions(atlas).flatMap((region) => {
      const [west, south, east, north] = regionBounds(region);
      return lat >= south && lat <= north && [lon, lon + 360].some((x) => x >= west && x <= east) ? [region.regionId] : [];
    }),
  );
  return areas.filter((area) => around.has(area.regionId) && !closed.has(area.areaId));
}

/** Incidents in the cells whose middle lies within a distance. */
export function incidentsWithin(cells: readonly CellCount[], here: LatLon, withinNm: number): number {
  const isNear = ({ lat, lon }: CellCount) => greatCircleWay(here, { lat: lat + 0.5, lon: lon + 0.5 }).distanceNm <= withinNm;
  return sum(cells.filter(isNear), ({ count }) => count);
}
