import { createRequire } from 'node:module';
import { rollup } from 'd3';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';

/**
 * The one place that knows where country shapes come from: the UN-derived 1:50m topology that plotly.js carries for its
 * maps (MIT; shapes after Natural Earth and United Nations geodata). Ids are ISO 3166-1 alpha-3; what is disputed is a
 * shape of its own whose id begins with X.
 */
export type ShapeTopology = Topology<{ countries: GeometryCollection; lakes: GeometryCollection }>;

/** Attribution of the shapes, shown on screen and kept in the built files. */
export const SHAPES_ATTRIBUTION = 'Boundaries: United Nations geodata and Natural Earth, as generalized in plotly.js 3.7';

let loaded: ShapeTopology | undefined;

/** The topology. Shapes that occur twice in the source are joined, so that each id occurs once. */
export function shapeTopology(): ShapeTopology {
  if (loaded) return loaded;
  // The asset file is a browser script that adds a property to `window`.
  const scope = globalThis as { window?: unknown };
  const before = scope.window;
  scope.window = scope.window ?? {};
  const assets = createRequire(import.meta.url)('plotly.js/dist/plotly-geo-assets.js') as {
    topojson: Record<string, ShapeTopology>;
  };
  scope.window = before;
  const world = assets.topojson.world_50m;
  if (!world) throw new Error('plotly.js carries no world_50m topology');
  loaded = { ...world, objects: { countries: joinTwice(world.objects.countries), lakes: world.objects.lakes } };
  return loaded;
}

function joinTwice(countries: GeometryCollection): GeometryCollection {
  const byId = new Map<string, GeometryObject>();
  for (const shape of countries.geometries) {
    const id = String(shape.id);
    const first = byId.get(id);
    byId.set(id, first ? ({ ...first, type: 'MultiPolygon', arcs: [...polygonArcs(first), ...polygonArcs(shape)] } as TopoMultiPolygon) : shape);
  }
  return { type: 'GeometryCollection', geometries: [...byId.values()] };
}

/** The arcs of a shape, one list a polygon. */
export function polygonArcs(shape: GeometryObject): number[][][] {
  if (shape.type === 'Polygon') return [(shape as TopoPolygon).arcs];
  return shape.type === 'MultiPolygon' ? (shape as TopoMultiPolygon).arcs : [];
}

/** The number of an arc, whichever way it runs. */
export const arcNumber = (arc: number): number => (arc < 0 ? ~arc : arc);

/** How often each arc, by its number, is used by some shapes: a coast once, a boundary twice. */
export function arcUses(shapes: readonly GeometryObject[]): ReadonlyMap<number, number> {
  return rollup(
    shapes.flatMap((shape) => polygonArcs(shape).flat(2)),
    (uses) => uses.length,
    arcNumber,
  );
}

/** Whether a shape is a disputed area with no State of its own in the source. */
export function isDisputed(id: string): boolean {
  return id.startsWith('X') || id === 'ESH';
}

/** All countries as features on the sphere (d3-geo winding). */
export function spherePolygons(topology = shapeTopology()): Feature<Polygon | MultiPolygon>[] {
  return (feature(topology, topology.objects.countries) as FeatureCollection<Polygon | MultiPolygon>).features;
}

/** All coasts as lines, in the order of the topology. */
export function coastLines(): Position[][] {
  const topology = shapeTopology();
  return mesh(topology, topology.objects.countries, (a, b) => a === b).coordinates;
}

/** Lakes as features. */
export function lakeFeatures(): Feature<Geometry>[] {
  const topology = shapeTopology();
  return (feature(topology, topology.objects.lakes) as FeatureCollection).features;
}
