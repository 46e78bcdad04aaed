import { sum } from 'd3';
import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';
import type { ZoneShapes } from '../../src/lib/geo/zoneShapes.ts';
import { lineLength, ringSize } from './planeSizes.ts';
import { rowsOf, type Tables } from './rows.ts';
import type { Sea } from './sea.ts';
import { unionPolygons } from './union.ts';
import type { Waters } from './waters.ts';

const TOLERANCE_DEGREES = 0.02;
/** Limits of two zones that lie nearer to each other than this, in degrees, are one line. */
const SHARED_DEGREES = 0.08;
/** Shorter pieces of a limit, in degrees, are crumbs of the coast. */
const LEAST_DEGREES = 0.3;
/** Zones are neighbours if they have less than this share of the smaller one in common; else one lies in the other. */
const OVERLAP = 0.1;
/** A zone with this share of the waters of all members is the region itself, which needs no limits. */
const WHOLE = 0.9;
const CIRCLE_TOLERANCE = 0.05;

type Shape = Sea['water'];

/** A zone with the waters of its States as a shape of GEOS, its edge at sea, and its size in square degrees. */
interface Zone {
  areaId: string;
  waters: Shape;
  edge: Shape;
  size: number;
}

/**
 * The limits of the zones of a region that the tables give by their States: the edges of the waters of those States, at sea only, each line
 * with the zones that it bounds; and a place for the name of each zone, the middle of its widest water. Smaller zones come first.
 * `waters` are those of the region by State, and those of all its members.
 */
export async function zoneShapes(tables: Tables, region: string, waters: Waters['features'], sea: Sea): Promise<ZoneShapes> {
  const all = await joined(waters, (iso3) => !iso3, sea);
  const zones: Zone[] = [];
  for (const areaId of zonesOf(tables, region)) {
    const states = new Set(rowsOf(tables, 'zone_states').flatMap(({ cells }) => (cells.area_id === areaId ? cells.iso3 : [])));
    const zone = await joined(waters, (iso3) => states.has(iso3), sea);
    if (zone && zone.size < WHOLE * (all?.size ?? Infinity)) zones.push({ areaId, ...zone });
  }
  zones.sort((a, b) => a.size - b.size);
  return {
    limits: { type: 'FeatureCollection', features: limitsOf(zones, sea) },
    names: { type: 'FeatureCollection', features: zones.map(({ areaId, waters: shape }) => nameOf(areaId, shape, sea)) },
  };
}

const zonesOf = (tables: Tables, region: string) =>
  rowsOf(tables, 'areas').flatMap(({ cells: { area_id = '', region_id, kind } }) => (region_id === region && kind === 'zone' ? [area_id] : []));

/** The joined waters of some States, and their edge at sea. Null for no waters. */
async function joined(waters: Waters['features'], has: (iso3: string) => boolean, { geos, water }: Sea): Promise<Omit<Zone, 'areaId'> | null> {
  const own = waters.filter(({ properties: { iso3 } }) => has(iso3));
  const rings = own.flatMap(({ geometry }) => geometry.coordinates.flatMap(([ring]) => (ring ? [ring] : [])));
  if (rings.length === 0) return null;
  const { coordinates } = await unionPolygons(rings, TOLERANCE_DEGREES);
  const shape = geojsonToGeosGeom({ type: 'MultiPolygon', coordinates } satisfies MultiPolygon, geos);
  const lines = geojsonToGeosGeom({ type: 'MultiLineString', coordinates: coordinates.flatMap(([ring]) => (ring ? [ring] : [])) }, geos);
  const atSea = geos.GEOSIntersection(shape, water);
  return { waters: atSea, edge: geos.GEOSIntersection(lines, water), size: sizeOf(geosGeomToGeojson(atSea, geos) as Polygon | MultiPolygon) };
}

/** Each line between two neighbours once, and of every zone the rest of its edge. */
function limitsOf(zones: readonly Zone[], sea: Sea): ZoneShapes['limits']['features'] {
  const { geos } = sea;
  const near = (shape: Shape) => geos.GEOSBuffer(shape, SHARED_DEGREES, 4);
  const rests = new Map(zones.map(({ areaId, edge }) => [areaId, edge]));
  const between = zones.flatMap((one, index) =>
    zones.slice(index + 1).flatMap((other) => {
      if (!areNeighbours(one, other, sea)) return [];
      const shared = geos.GEOSIntersection(one.edge, near(other.edge));
      for (const { areaId } of [one, other]) rests.set(areaId, geos.GEOSDifference(rests.get(areaId) as Shape, near(shared)));
      return limit(shared, [one.areaId, other.areaId], sea);
    }),
  );
  return [...between, ...zones.flatMap(({ areaId }) => limit(rests.get(areaId) as Shape, [areaId], sea))];
}

function areNeighbours(one: Zone, other: Zone, { geos }: Sea): boolean {
  const common = geosGeomToGeojson(geos.GEOSIntersection(one.waters, other.waters), geos);
  return sizeOf(common as Polygon | MultiPolygon) < OVERLAP * Math.min(one.size, other.size);
}

function limit(shape: Shape, areas: string[], { geos }: Sea): ZoneShapes['limits']['features'] {
  const merged = geosGeomToGeojson(geos.GEOSLineMerge(shape), geos) as LineString | MultiLineString;
  const lines = merged.type === 'LineString' ? [merged.coordinates] : merged.type === 'MultiLineString' ? merged.coordinates : [];
  const coordinates = lines.filter((line) => lineLength(line) > LEAST_DEGREES);
  return coordinates.length ? [{ type: 'Feature', properties: { areas }, geometry: { type: 'MultiLineString', coordinates } }] : [];
}

function nameOf(areaId: string, waters: Shape, { geos }: Sea): Feature<Point, { areaId: string }> {
  // GEOS gives the radius of the largest circle within the shape: a line from its middle.
  const radius = geosGeomToGeojson(geos.GEOSMaximumInscribedCircle(waters, CIRCLE_TOLERANCE), geos) as LineString;
  return { type: 'Feature', properties: { areaId }, geometry: { type: 'Point', coordinates: radius.coordinates[0] ?? [] } };
}

/** Square degrees within the outer rings of a shape that may be empty or a line. */
function sizeOf({ type, coordinates }: Polygon | MultiPolygon): number {
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];
  return sum(polygons, ([ring = []]) => ringSize(ring));
}
