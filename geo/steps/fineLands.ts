import { createRequire } from 'node:module';
import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { labelPoints } from './labels.ts';

/** A land of the fine source: its polygons, and the shapes of the other maps that are named on it. */
export interface FineLand {
  rings: Position[][][];
  shapes: string[];
}

/**
 * The lands at 1:10m (Natural Earth, public domain, as packed by world-atlas). Their coasts are used, and they say whose an island is that the other maps leave out;
 * States and boundaries are those of the other maps.
 */
export function fineLands(): FineLand[] {
  const topology = fineTopology();
  const named = Object.entries(labelPoints());
  return (feature(topology, topology.objects.countries) as FeatureCollection<Polygon | MultiPolygon>).features.map(({ geometry }) => {
    const [west, south, east, north] = bbox(geometry);
    const near = named.filter(([, [lon, lat]]) => lon >= west && lon <= east && lat >= south && lat <= north);
    return {
      rings: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Position[][][],
      shapes: near.flatMap(([id, [lon, lat]]) => (booleanPointInPolygon([lon, lat], geometry) ? id : [])),
    };
  });
}

/** The owner of a point of the fine coast: the only shape on that land. Undefined if several shapes share the land, or none has it. */
export type OwnerOf = (place: Position) => string | undefined;

/** Finds the owners of the points of the fine coast. */
export function fineOwners(): OwnerOf {
  const owners = new Map(
    fineLands().flatMap(({ rings, shapes: [id, second] }) => (id && !second ? rings.flat(2).map((place) => [String(place), id] as const) : [])),
  );
  return (place) => owners.get(String(place));
}

/** All land of the fine source as one, without the boundaries in it: polygons with the seas within them as holes. */
export function fineLandmasses(): Position[][][] {
  const topology = fineTopology();
  return merge(topology, topology.objects.countries.geometries as TopoMultiPolygon[]).coordinates;
}

const fineTopology = () => createRequire(import.meta.url)('world-atlas/countries-10m.json') as Topology<{ countries: GeometryCollection }>;
