import { readFileSync } from 'node:fs';
import { geoArea } from 'd3';
import type { GeometryObject } from 'topojson-specification';
import { shapeTopology, spherePolygons } from './shapes.ts';

const EARTH_KM2_PER_STERADIAN = 6371.0088 ** 2;

/** Where the name of each shape stands (longitude, latitude, from the source) and the shape's area in square kilometres. */
export function labelPoints(): Record<string, [number, number, number]> {
  const areas = new Map(spherePolygons().map((shape) => [String(shape.id), geoArea(shape) * EARTH_KM2_PER_STERADIAN]));
  return Object.fromEntries(
    (shapeTopology().objects.countries.geometries as GeometryObject[])
      .flatMap(({ id, properties }): [string, [number, number, number]][] => {
        const [lon, lat] = (properties as { ct?: [number, number] } | undefined)?.ct ?? [];
        return lon === undefined || lat === undefined ? [] : [[String(id), [lon, lat, Math.round(areas.get(String(id)) ?? 0)]]];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Where the names of waters stand: id, size and axis, as placed by hand. */
export function waterNames(): { id: string; size: 'ocean' | 'sea' | 'gulf'; axis: [number, number][] }[] {
  return JSON.parse(readFileSync(new URL('../shapes/water-names.json', import.meta.url), 'utf8')).waters;
}
