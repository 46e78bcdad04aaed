import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { checked } from '../../lib/checked.ts';

/** Boundaries as GeoJSON in flat degrees, cut at the antimeridian: countries with their id, lakes, and lines by kind. */
export interface BoundaryData {
  countries: FeatureCollection;
  lakes: FeatureCollection;
  lines: FeatureCollection;
}

/** Steps to a degree: finer than the grid of the world file, and short as text, in which the live map's worker gets the shapes. */
const STEPS = 1000;

const collection = v.looseObject({ type: v.literal('GeometryCollection'), geometries: v.array(v.unknown()) });
const worldFile = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.unknown()),
  objects: v.looseObject({ countries: collection, lakes: collection, lines: collection }),
});

/** Reads the world file. Throws where it is no topology of that form. */
export function readBoundaries(raw: unknown): BoundaryData {
  const topology = checked(worldFile, raw) as unknown as Topology<{ countries: GeometryCollection; lakes: GeometryCollection; lines: GeometryCollection }>;
  const { countries, lakes, lines } = topology.objects;
  return { countries: rounded(feature(topology, countries)), lakes: rounded(feature(topology, lakes)), lines: rounded(feature(topology, lines)) };
}

/** Rounds the positions of shapes just made, in place. */
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
