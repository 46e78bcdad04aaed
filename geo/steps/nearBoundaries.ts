import { bbox, booleanPointInPolygon } from '@turf/turf';
import { greatest, group, rollup } from 'd3';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { type FlatBoundaries, flatBoundaries, withoutSeam } from './boundaries.ts';
import { type FineCoasts, withFineCoasts } from './fineCoasts.ts';
import { fineLandmasses, fineOwners, type OwnerOf } from './fineLands.ts';
import { arcNumber, arcUses, polygonArcs, type ShapeTopology, shapeTopology } from './shapes.ts';

/** The islands of a shape at 1:10m. */
interface FineIslands {
  id: string;
  polygons: Position[][][];
}

/**
 * The boundaries for near views: islands and mainlands have the coast of the fine source (1:10m) where it has more points. The boundaries between States stay as they are but for
 * their ends on the coast, so that nobody's boundary is drawn in a second way. An island is land that no boundary crosses.
 */
export function nearBoundaries(): FlatBoundaries {
  const landmasses = fineLandmasses();
  const ownerOf = fineOwners();
  const coasts = withFineCoasts(shapeTopology(), landmasses, ownerOf);
  const { topology } = coasts;
  const islands = fineIslands(coasts, landmasses, ownerOf);
  const coarse = flatBoundaries(withoutIslands(topology, new Set(islands.map(({ id }) => id))));
  const fine = new Map(islands.map(({ id, polygons }) => [id, polygons]));
  const known = new Map(coarse.countries.features.map((feature) => [String(feature.id), feature]));
  const whole = [...new Set([...known.keys(), ...fine.keys()])].map((id) => {
    const { properties = { id, disputed: false }, geometry } = known.get(id) ?? {};
    const mainland = geometry ? polygonsOf(geometry as Polygon | MultiPolygon) : [];
    return { type: 'Feature' as const, id, properties, geometry: { type: 'MultiPolygon' as const, coordinates: [...mainland, ...(fine.get(id) ?? [])] } };
  });
  const rings = withoutSeam({ type: 'MultiLineString', coordinates: islands.flatMap(({ polygons }) => polygons.flat()) });
  const features = coarse.lines.features.map((line) =>
    line.properties.kind === 'coast' ? { ...line, geometry: { ...line.geometry, coordinates: [...line.geometry.coordinates, ...rings.coordinates] } } : line,
  );
  return { countries: { type: 'FeatureCollection', features: whole } satisfies FeatureCollection, lakes: coarse.lakes, lines: { ...coarse.lines, features } };
}

/**
 * The islands of the fine source by the shape that owns most of their coast, where they have more points than the coarse islands of that shape. Land that
 * lies on a mainland whose coast stayed coarse is no island. A shape around a pole keeps its coarse islands, because no ring on the plane closes around a
 * pole.
 */
function fineIslands({ topology, used, coarse }: FineCoasts, landmasses: readonly Position[][][], ownerOf: OwnerOf): FineIslands[] {
  const land = polygonsById(flatBoundaries(topology));
  const mainland = polygonsById(flatBoundaries(withoutIslands(topology)));
  const mainlands = [...mainland].flatMap(([id, polygons]) => (coarse.has(id) ? polygons.map(boxed) : []));
  const isFiner = (id: string, polygons: Position[][][]) => points(polygons) > points(land.get(id)) - points(mainland.get(id));
  const apart = landmasses.filter((rings) => !rings.some((ring) => used.has(ring)) && !mainlands.some((other) => isOn(boxed(rings), other)));
  return [...group(apart, (landmass) => ownerOfMost(landmass, ownerOf))].flatMap(([id, polygons]) =>
    id !== undefined && isFiner(id, polygons) && !polygons.some(isPolar) ? [{ id, polygons }] : [],
  );
}

const POLAR_LAT = 84;
const isPolar = (rings: Position[][]) => rings.flat().some(([, lat = 0]) => Math.abs(lat) > POLAR_LAT);

/** The shape that owns most points of a landmass's coast; undefined if no shape owns any. */
function ownerOfMost([coast = []]: Position[][], ownerOf: OwnerOf): string | undefined {
  const found = coast.flatMap((place) => ownerOf(place) ?? []);
  return greatest(
    rollup(found, ({ length }) => length, String),
    ([, count]) => count,
  )?.[0];
}

const points = (polygons: Position[][][] = []) => polygons.flat(2).length;

const polygonsById = ({ countries }: FlatBoundaries) =>
  new Map(countries.features.map(({ id, geometry }) => [String(id), polygonsOf(geometry as Polygon | MultiPolygon)]));

interface Boxed {
  rings: Position[][];
  box: number[];
}

const boxed = (rings: Position[][]): Boxed => ({ rings, box: bbox({ type: 'Polygon', coordinates: rings }) });

/** Whether one of two polygons has a corner in the other. An island and a mainland have none in each other. */
function isOn(a: Boxed, b: Boxed): boolean {
  const [w1 = 0, s1 = 0, e1 = 0, n1 = 0] = a.box;
  const [w2 = 0, s2 = 0, e2 = 0, n2 = 0] = b.box;
  if (w1 > e2 || e1 < w2 || s1 > n2 || n1 < s2) return false;
  return hasCornerIn(a, b) || hasCornerIn(b, a);
}

function hasCornerIn({ rings: [outer = []] }: Boxed, { rings, box: [west = 0, south = 0, east = 0, north = 0] }: Boxed): boolean {
  const polygon: Polygon = { type: 'Polygon', coordinates: rings };
  return outer.some(([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north && booleanPointInPolygon([lon, lat], polygon));
}

/** The topology with only the mainlands of some shapes, or of all: polygons that share an arc with another shape. */
function withoutIslands(source: ShapeTopology, ids?: ReadonlySet<string>): ShapeTopology {
  const { geometries } = source.objects.countries;
  const uses = arcUses(geometries);
  const isShared = (polygon: number[][]) => polygon.flat().some((arc) => (uses.get(arcNumber(arc)) ?? 0) > 1);
  const kept = geometries.flatMap((shape) => {
    if (ids && !ids.has(String(shape.id))) return [shape];
    const arcs = polygonArcs(shape).filter(isShared);
    return arcs.length ? [{ ...shape, type: 'MultiPolygon', arcs } as TopoMultiPolygon] : [];
  });
  return { ...source, objects: { ...source.objects, countries: { type: 'GeometryCollection', geometries: kept } } };
}

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
