import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { checked } from '../../lib/checked.ts';
import { unpackLine } from '../../lib/geo/packedLine.ts';

/** Boundaries as GeoJSON in flat degrees, cut at the antimeridian: countries with their id, lakes, and lines by kind. */
export interface BoundaryData {
  countries: FeatureCollection;
  lakes: FeatureCollection;
  lines: FeatureCollection;
}

/** From this zoom on, maps show the boundaries of the file for near views, whose islands have a finer coast. */
export const NEAR_ZOOM = 5;

/** Grid steps in one degree, to which positions are rounded: finer than the grid of the world file, and few digits as text. */
const STEPS = 1000;

const collection = v.looseObject({ type: v.literal('GeometryCollection'), geometries: v.array(v.unknown()) });
const worldFile = v.looseObject({
  type: v.literal('Topology'),
  /** Each as `packLine` writes it. */
  arcs: v.array(v.string()),
  objects: v.looseObject({ countries: collection, lakes: collection, lines: collection }),
});

export type BoundaryTopology = Topology<{ countries: GeometryCollection; lakes: GeometryCollection; lines: GeometryCollection }>;

/** Reads the world file. Throws if it is not a topology with the expected objects and packed arcs. */
export function readBoundaries(raw: unknown): BoundaryData {
  const file = checked(worldFile, raw);
  // The schema leaves the geometries `unknown`: they are too many to check one by one.
  return boundariesOf({ ...file, arcs: file.arcs.map(unpackLine) } as unknown as BoundaryTopology);
}

/** The boundaries of a topology of the form of the world file. */
export function boundariesOf(topology: BoundaryTopology): BoundaryData {
  const { countries, lakes, lines } = topology.objects;
  return { countries: rounded(feature(topology, countries)), lakes: rounded(feature(topology, lakes)), lines: rounded(feature(topology, lines)) };
}

/** Rounds the positions of shapes in place, so it must only get shapes that nothing else uses. */
function rounded(shapes: FeatureCollection): FeatureCollection {
  for (const { geometry } of shapes.features) if (geometry && 'coordinates' in geometry) roundAll(geometry.coordinates);
  return shapes;
}

type Nested = number[] | Nested[];

function roundAll(positions: Nested): void {
  positions.forEach((value, index) => {
    if (typeof value === 'number') (positions as number[])[index] = Math.round(value * STEPS) / STEPS;
    else roundAll(value);
  });
}
