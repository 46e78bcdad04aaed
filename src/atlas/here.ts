import { group, least } from 'd3';
import type { Feature, Geometry } from 'geojson';
import { distanceToEdgeNm, isClosed, isInside } from '../lib/geo/inside.ts';
import type { LatLon } from '../lib/geo/parsePosition.ts';
import { greatCircleWay, type Way } from '../lib/geo/ways.ts';
import { placesOf } from './centres.ts';
import type { CellCount } from './incidents.ts';
import type { Atlas, Centre } from './records.ts';
import type { Area } from './schema.ts';

/** A centre with the way to it. */
export interface CentreWay extends Way {
  centre: Centre;
}

/** The nearest centre of each role, the nearest first; planned centres and those without a position are left out. */
export function nearestCentres(atlas: Atlas, here: LatLon): CentreWay[] {
  const ways = placesOf(atlas).flatMap((centre): CentreWay[] => {
    const { lat, lon, status } = centre;
    return lat === null || lon === null || status === 'planned' ? [] : [{ centre, ...greatCircleWay(here, { lat, lon }) }];
  });
  const nearest = [...group(ways, ({ centre }) => centre.role).values()].flatMap((ofRole) => least(ofRole, ({ distanceNm }) => distanceNm) ?? []);
  return nearest.sort((a, b) => a.distanceNm - b.distanceNm);
}

/** A drawn area with closed limits, and how far a place is from its nearest limit. */
export interface AreaAt {
  area: Area;
  isInside: boolean;
  edgeNm: number;
}

/** Areas farther away than this are no help to a mariner. */
export const NEAR_AREA_NM = 500;

/**
 * The areas that contain a place or have a limit within `NEAR_AREA_NM`; those that contain it first, then the nearest. An area may be drawn in several
 * parts. Areas whose limits are not closed have no inside and are left out.
 */
export function areasAt(areas: readonly Area[], shapes: readonly Feature<Geometry | null, { areaId: string }>[], here: LatLon): AreaAt[] {
  const found = areas.flatMap((area): AreaAt[] => {
    const parts = shapes.flatMap(({ properties, geometry }) => (properties.areaId === area.areaId && isClosed(geometry) ? [geometry] : []));
    const holding = parts.filter((part) => isInside(part, here));
    const edgeNm = Math.min(...(holding.length ? holding : parts).map((part) => distanceToEdgeNm(part, here)));
    return holding.length || edgeNm <= NEAR_AREA_NM ? [{ area, isInside: holding.length > 0, edgeNm }] : [];
  });
  return found.sort((a, b) => Number(b.isInside) - Number(a.isInside) || a.edgeNm - b.edgeNm);
}

/** Incidents in the cells whose middle lies within a distance. */
export function incidentsWithin(cells: readonly CellCount[], here: LatLon, withinNm: number): number {
  const isNear = ({ lat, lon }: CellCount) => greatCircleWay(here, { lat: lat + 0.5, lon: lon + 0.5 }).distanceNm <= withinNm;
  return cells.reduce((sum, cell) => (isNear(cell) ? sum + cell.count : sum), 0);
}
