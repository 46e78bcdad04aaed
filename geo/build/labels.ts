import { geoArea } from 'd3-geo';
import type { GeometryObject } from 'topojson-specification';
import { shapeTopology, spherePolygons } from './shapes.ts';

const EARTH_KM2_PER_STERADIAN = 6371.0088 ** 2;

/** Where the name of each shape stands (longitude, latitude, from the source) and the shape's area in square kilometres. */
export function labelPoints(): Record<string, [number, number, number]> {
  const areas = new Map(spherePolygons().map((shape) => [String(shape.id), geoArea(shape) * EARTH_KM2_PER_STERADIAN]));
  return Object.fromEntries(
    (shapeTopology().objects.countries.geometries as GeometryObject<{ ct?: [number, number] }>[])
      .flatMap(({ id, properties }): [string, [number, number, number]][] => {
        const [lon, lat] = properties?.ct ?? [];
        return lon === undefined || lat === undefined ? [] : [[String(id), [lon, lat, Math.round(areas.get(String(id)) ?? 0)]]];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
