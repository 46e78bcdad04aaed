import { lengthToDegrees } from '@turf/turf';
import { geoDelaunay } from 'd3-geo-voronoi';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { type CoastPoint, coastPoints } from './coast.ts';
import { circle, clipByBisector, flatRings, toVector, type Vector } from './discs.ts';
import type { Tables } from './rows.ts';
import { unionPolygons } from './union.ts';

const RADIUS_NM = 200;
const DISC_STEPS = 40;
const TOLERANCE_DEGREES = 0.02;
/** Tolerance for simplifying the joined waters of a region, which only the map of the world shows. */
const FAR_TOLERANCE_DEGREES = 0.08;

export type Waters = FeatureCollection<MultiPolygon, { region: string; iso3: string }>;

/**
 * Member waters: the sea within 200 nautical miles of a participating coast, divided from other coasts along median lines.
 * `byState` holds one feature a region and State, and one with an empty
 * State for the joined waters of its members; `byRegion` holds the joined waters again, generalized for the world map.
 */
export async function buildWaters(tables: Tables): Promise<{ byState: Waters; byRegion: Waters }> {
  const owners = waterOwners(tables);
  const points = coastPoints(owners);
  const cells = coastCells(points, owners);
  const byState: Feature<MultiPolygon, { region: string; iso3: string }>[] = [];
  const byRegion: typeof byState = [];
  for (const region of [...new Set(owners.map((owner) => owner.region))]) {
    const members: Position[][] = [];
    for (const owner of owners.filter((entry) => entry.region === region)) {
      const rings = points.flatMap((point, index) => (owner.owns(point) ? (cells[index] ?? []) : []));
      if (rings.length === 0) continue;
      if (owner.role === 'member') members.push(...rings);
      byState.push({ type: 'Feature', properties: { region, iso3: owner.iso3 }, geometry: await unionPolygons(rings, TOLERANCE_DEGREES) });
    }
    if (members.length) {
      const properties = { region, iso3: '' };
      byState.push({ type: 'Feature', properties, geometry: await unionPolygons(members, TOLERANCE_DEGREES) });
      byRegion.push({ type: 'Feature', properties, geometry: await unionPolygons(members, FAR_TOLERANCE_DEGREES) });
    }
  }
  return { byState: { type: 'FeatureCollection', features: byState }, byRegion: { type: 'FeatureCollection', features: byRegion } };
}

/** A State that owns waters of a region, and the points of coasts that count as its own. */
export interface WaterOwner {
  region: string;
  iso3: string;
  role: string;
  owns: (point: CoastPoint) => boolean;
}

/** The owners of waters in each region. An owner has the whole coast of a State, or the parts that `region_parts` names. Observers have no waters. */
function waterOwners(tables: Tables): WaterOwner[] {
  const parts = tables.rows.get('region_parts') ?? [];
  return (tables.rows.get('region_states') ?? [])
    .map((row) => row.cells)
    .filter((cells) => cells.role !== 'observer')
    .map(({ region_id: region = '', iso3 = '', role = '' }) => {
      const own = parts.map((row) => row.cells).filter((part) => part.region_id === region && part.iso3 === iso3);
      const tests = own.map((part) => {
        const shapes = (part.shapes ?? '').split(';');
        const [west, south, east, north] = [part.lon_min, part.lat_min, part.lon_max, part.lat_max].map(Number);
        return (point: CoastPoint) =>
          shapes.includes(point.shape) &&
          (!part.lon_min || (point.lon >= (west ?? 0) && point.lon <= (east ?? 0) && point.lat >= (south ?? 0) && point.lat <= (north ?? 0)));
      });
      return { region, iso3, role, owns: own.length ? (point) => tests.some((test) => test(point)) : (point) => point.shape === iso3 };
    });
}

function coastCells(points: CoastPoint[], owners: WaterOwner[]): Position[][][] {
  const { neighbors } = geoDelaunay(points.map(({ lon, lat }) => [lon, lat]));
  const vectors = points.map(({ lon, lat }) => toVector([lon, lat]));
  const radius = lengthToDegrees(RADIUS_NM, 'nauticalmiles');
  return points.map((point, index) => {
    if (!owners.some((owner) => owner.owns(point))) return [];
    const centre = vectors[index] as Vector;
    let ring = circle([point.lon, point.lat], radius, DISC_STEPS);
    for (const neighbour of neighbors[index] ?? []) ring = clipByBisector(ring, centre, vectors[neighbour] as Vector);
    return ring.length > 2 ? flatRings(ring) : [];
  });
}
