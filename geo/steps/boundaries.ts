import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import { stretches } from '../../src/lib/geo/edgeLines.ts';
import { flat } from './flat.ts';
import { isDisputed, lakeFeatures, shapeTopology, spherePolygons } from './shapes.ts';

/** Weight (square degrees) under which a point is dropped in the world file; closed rings keep their heaviest points. */
const WORLD_WEIGHT = 0.04;
/** The same in the file for near views: points closer than about 0.01 degrees, two px at the zoom of a small State, are not told apart. */
const NEAR_WEIGHT = 1e-4;
const RING_POINTS = 5;
const LAKE_RANK = 60;

/** Boundaries on the plane of longitude and latitude, in degrees. */
export interface FlatBoundaries {
  countries: FeatureCollection;
  lakes: FeatureCollection;
  /** Lines by kind: coast, land boundary, disputed or undetermined boundary. */
  lines: FeatureCollection<MultiLineString, { kind: 'coast' | 'boundary' | 'disputed' }>;
}

/** Countries, lakes and lines in flat degrees, cut at the antimeridian, at the full detail of the source. */
export function flatBoundaries(source = shapeTopology()): FlatBoundaries {
  const disputedSide = (a: GeometryObject, b: GeometryObject) => isDisputed(String(a.id)) || isDisputed(String(b.id));
  const line = (kind: 'coast' | 'boundary' | 'disputed', keep: (a: GeometryObject, b: GeometryObject) => boolean) => ({
    type: 'Feature' as const,
    properties: { kind },
    geometry: withoutSeam(flat(mesh(source, source.objects.countries, keep)) as MultiLineString),
  });
  return {
    countries: collect(
      spherePolygons(source).map(({ id, geometry }) => ({
        type: 'Feature',
        id,
        properties: { id, disputed: isDisputed(String(id)) },
        geometry: flat(geometry),
      })),
    ),
    lakes: collect(largest(lakeFeatures()).map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry: flat(geometry) }))),
    lines: {
      type: 'FeatureCollection',
      features: [
        line('coast', (a, b) => a === b),
        line('boundary', (a, b) => a !== b && !disputedSide(a, b)),
        line('disputed', (a, b) => a !== b && disputedSide(a, b)),
      ],
    },
  };
}

/** Removes the lines along the antimeridian, where the source cuts its shapes, because they are no coast. */
export function withoutSeam(lines: MultiLineString): MultiLineString {
  const onSeam = ([lon = 0]: Position) => Math.abs(lon) > 179.99;
  const coordinates = lines.coordinates.flatMap((line) => stretches(line, (before, position) => onSeam(before) && onSeam(position)));
  return { type: 'MultiLineString', coordinates };
}

function largest(features: Feature<Geometry>[]): Feature<Geometry>[] {
  const size = (feature: Feature<Geometry>) => JSON.stringify(feature.geometry).length;
  return [...features].sort((a, b) => size(b) - size(a)).slice(0, LAKE_RANK);
}

const collect = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** The world file: a simplified topology of countries, lakes and lines. No island is dropped. */
export const worldTopology = (boundaries: FlatBoundaries): Topology => simplified(boundaries, WORLD_WEIGHT, 0.018);

/** The file for near views, in the form of the world file. */
export const nearTopology = (boundaries: FlatBoundaries): Topology => simplified(boundaries, NEAR_WEIGHT, 0.0018);

/** A topology without points of less than a weight (square degrees), on a grid of so many degrees. */
function simplified(boundaries: FlatBoundaries, weight: number, grid: number): Topology {
  // `topology` says that properties may be null, which `presimplify` does not take; it reads no properties.
  const weighted = presimplify(topology({ ...boundaries }, 1e5) as Topology<Objects<object>>);
  for (const arc of weighted.arcs) keepRing(arc);
  return quantize(simplify(weighted, weight), { scale: [grid, grid], translate: [-180, -90] });
}

/** Gives the heaviest points of a closed arc endless weight. The third number of each point is the weight that `presimplify` gave it. */
function keepRing(arc: Position[]) {
  const inner = arc.slice(1, -1).sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
  const first = arc[0];
  const last = arc.at(-1);
  if (first && last && first[0] === last[0] && first[1] === last[1]) {
    for (const point of inner.slice(0, RING_POINTS)) point[2] = Infinity;
  }
}
