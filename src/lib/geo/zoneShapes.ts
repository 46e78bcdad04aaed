import type { FeatureCollection, MultiLineString, Point } from 'geojson';

/** The zones of a region at any time: their limits, each with the zones on its sides, and the places of their names, those of smaller zones first. */
export interface ZoneShapes {
  limits: FeatureCollection<MultiLineString, { areas: string[] }>;
  names: FeatureCollection<Point, { areaId: string }>;
}
