import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Boundaries as GeoJSON in flat degrees, cut at the antimeridian: countries with their id, lakes, and lines by kind. */
export interface BoundaryData {
  countries: FeatureCollection;
  lakes: FeatureCollection;
  lines: FeatureCollection;
}

/** Reads the world file. Throws where it is no topology of that form. */
export function readBoundaries(raw: unknown): BoundaryData {
  const topology = raw as Topology<{ countries: GeometryCollection; lakes: GeometryCollection; lines: GeometryCollection }>;
  return {
    countries: feature(topology, topology.objects.countries),
    lakes: feature(topology, topology.objects.lakes),
    lines: feature(topology, topology.objects.lines),
  };
}
