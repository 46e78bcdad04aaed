import type { Geometry } from 'geojson';

/** The rings of an area as lines, so that a map that cuts the area draws no line along the cut. Other geometries are given back. */
export function outlineOf(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { type: 'MultiLineString', coordinates: geometry.coordinates };
  return geometry.type === 'MultiPolygon' ? { type: 'MultiLineString', coordinates: geometry.coordinates.flat() } : geometry;
}
