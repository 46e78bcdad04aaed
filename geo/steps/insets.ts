import { bbox, bboxPolygon } from '@turf/turf';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import initGeosJs from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';
import type { InsetShapes } from '../../src/lib/geo/insetShapes.ts';
import type { FlatBoundaries } from './boundaries.ts';
import { type FineLand, fineLands } from './fineLands.ts';
import { rowsOf, type Tables } from './rows.ts';

type Geos = Awaited<ReturnType<typeof initGeosJs>>;
type Shape = ReturnType<typeof geojsonToGeosGeom>;
type Part = ReturnType<typeof geosGeomToGeojson>;

/** Distances, in degrees, within which land that only the fine source has goes to the nearest shape. */
const REACHES = [0.1, 0.3, 1, 6];
/** Room around the bounds of a plan, as a share of its width, so that its frame cuts no line short. */
const MARGIN = 0.1;
/** Points of a plan nearer to each other than this share of its width are not told apart. */
const FINENESS = 1 / 900;

/** The shapes of the plans of each region: the land at 1:10m, divided among the States as the other maps divide it, its coast, and the boundaries. */
export async function buildInsets(tables: Tables, boundaries: FlatBoundaries): Promise<Map<string, InsetShapes[]>> {
  const plans = new Map<string, InsetShapes[]>();
  if (rowsOf(tables, 'insets').length === 0) return plans;
  const geos = await initGeosJs();
  const lands = fineLands();
  for (const { cells } of rowsOf(tables, 'insets')) {
    const [west, south, east, north] = [cells.lon_min, cells.lat_min, cells.lon_max, cells.lat_max].map(Number) as [number, number, number, number];
    const room = (east - west) * MARGIN;
    const box: Box = [west - room, south - room, east + room, north + room];
    const shapes = planOf(lands, boundaries, box, (east - west) * FINENESS, geos);
    const region = cells.region_id ?? '';
    plans.set(region, [...(plans.get(region) ?? []), { insetId: cells.inset_id ?? '', ...shapes }]);
  }
  return plans;
}

type Box = [west: number, south: number, east: number, north: number];

function planOf(lands: readonly FineLand[], boundaries: FlatBoundaries, box: Box, fineness: number, geos: Geos): Omit<InsetShapes, 'insetId'> {
  const frame = geojsonToGeosGeom(bboxPolygon(box).geometry, geos);
  const pieceOf = (rings: Position[][][]) => {
    const near = rings.filter((polygon) => meets(bbox({ type: 'Polygon', coordinates: polygon }) as Box, box));
    const raw = geojsonToGeosGeom({ type: 'MultiPolygon', coordinates: near } satisfies MultiPolygon, geos);
    // Cells of the source's grid make some rings touch themselves.
    return geos.GEOSIntersection(geos.GEOSBuffer(raw, 0, 1), frame);
  };
  const pieces = lands.map(({ rings, shapes }) => ({ piece: pieceOf(rings), shapes })).filter(({ piece }) => !geos.GEOSisEmpty(piece));
  const nothing = geojsonToGeosGeom(EMPTY, geos);
  const land = geos.GEOSTopologyPreserveSimplify(
    pieces.reduce((sum, { piece }) => geos.GEOSUnion(sum, piece), nothing),
    fineness,
  );
  const owners = boundaries.countries.features
    .filter(({ geometry }) => meets(bbox(geometry) as Box, box))
    .map((country) => ({
      country,
      shape: geos.GEOSIntersection(geos.GEOSBuffer(geojsonToGeosGeom(country.geometry as Polygon | MultiPolygon, geos), 0, 1), frame),
    }));
  const parts = divided(
    land,
    owners.map(({ country, shape }) => ({ id: String(country.id), shape })),
    pieces,
    geos,
  );
  const features = owners.flatMap(({ country: { id, properties } }, index) => {
    const geometry = polygons(geosGeomToGeojson(parts[index] as Shape, geos));
    return geometry ? [{ type: 'Feature' as const, id, properties, geometry }] : [];
  });
  const inside = geojsonToGeosGeom(bboxPolygon(shrunk(box, fineness / 2)).geometry, geos);
  const coast = lines(geosGeomToGeojson(geos.GEOSIntersection(geos.GEOSBoundary(land), inside), geos));
  const inland = boundaries.lines.features
    .filter(({ properties }) => properties.kind !== 'coast')
    .map(({ properties, geometry }) => ({
      type: 'Feature' as const,
      properties,
      geometry: lines(geosGeomToGeojson(geos.GEOSIntersection(geojsonToGeosGeom(geometry, geos), land), geos)),
    }));
  return {
    countries: { type: 'FeatureCollection', features },
    lines: { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { kind: 'coast' }, geometry: coast }, ...inland] },
  };
}

interface Owner {
  id: string;
  shape: Shape;
}

/**
 * Land divided among States: each has what lies in its own shape; of the rest of a fine land those that are named on it take what is nearest to them, and where none is, those
 * around it.
 */
function divided(land: Shape, owners: readonly Owner[], pieces: readonly { piece: Shape; shapes: string[] }[], geos: Geos): Shape[] {
  const nothing = geojsonToGeosGeom(EMPTY, geos);
  const parts = owners.map(() => nothing);
  let rest = land;
  const take = (index: number, claim: Shape) => {
    parts[index] = geos.GEOSUnion(parts[index] as Shape, geos.GEOSIntersection(rest, claim));
    rest = geos.GEOSDifference(rest, claim);
  };
  for (const [index, { shape }] of owners.entries()) take(index, shape);
  for (const { piece, shapes } of pieces) {
    const named = [...owners.keys()].filter((index) => shapes.includes(owners[index]?.id ?? ''));
    const takers = named.length ? named : [...owners.keys()];
    for (const reach of REACHES)
      for (const index of takers) take(index, geos.GEOSIntersection(piece, geos.GEOSBuffer(owners[index]?.shape ?? nothing, reach, 4)));
  }
  return parts;
}

const EMPTY: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

const shrunk = ([west, south, east, north]: Box, by: number): Box => [west + by, south + by, east - by, north - by];
const meets = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** The areas of a shape; null where it has none. */
function polygons(shape: ReturnType<typeof geosGeomToGeojson>): MultiPolygon | null {
  if (shape.type === 'Polygon') return shape.coordinates.length ? { type: 'MultiPolygon', coordinates: [shape.coordinates] } : null;
  if (shape.type === 'MultiPolygon') return shape.coordinates.length ? shape : null;
  if (shape.type !== 'GeometryCollection') return null;
  const coordinates = shape.geometries.flatMap((part: Part) => polygons(part)?.coordinates ?? []);
  return coordinates.length ? { type: 'MultiPolygon', coordinates } : null;
}

function lines(shape: ReturnType<typeof geosGeomToGeojson>): MultiLineString {
  const all: LineString['coordinates'][] =
    shape.type === 'LineString'
      ? [shape.coordinates]
      : shape.type === 'MultiLineString'
        ? shape.coordinates
        : shape.type === 'GeometryCollection'
          ? shape.geometries.flatMap((part: Part) => lines(part).coordinates)
          : [];
  return { type: 'MultiLineString', coordinates: all };
}
