import type { Geometry, Position } from 'geojson';

/** How deep the positions of each shape lie. */
const DEPTHS: Record<string, number> = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };

/** Whether a value is a shape of GeoJSON whose positions are all finite numbers. */
export function isGeometry(value: unknown, depth = 0): value is Geometry {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'GeometryCollection')
    return depth < 4 && 'geometries' in value && Array.isArray(value.geometries) && value.geometries.every((inner) => isGeometry(inner, depth + 1));
  const deep = DEPTHS[String(value.type)];
  return deep !== undefined && 'coordinates' in value && isNested(value.coordinates, deep);
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth === 0) return value.length >= 2 && value.slice(0, 2).every((number) => typeof number === 'number' && Number.isFinite(number));
  return value.length > 0 && value.every((inner) => isNested(inner, depth - 1));
}

/** All positions of a shape. */
export function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      return geometry.geometries.flatMap(positionsOf);
  }
}
