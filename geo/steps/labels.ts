import { readFileSync } from 'node:fs';
import { ascending, geoArea } from 'd3';
import type { GeometryObject } from 'topojson-specification';
import { shapeTopology, spherePolygons } from './shapes.ts';

const EARTH_KM2_PER_STERADIAN = 6371.0088 ** 2;

/** For each shape, the position of its name (longitude and latitude, from the source) and its area in square kilometres, to four digits: names are placed in the order of areas. */
export function labelPoints(): Record<string, [number, number, number]> {
  const areas = new Map(spherePolygons().map((shape) => [String(shape.id), geoArea(shape) * EARTH_KM2_PER_STERADIAN]));
  return Object.fromEntries(
    (shapeTopology().objects.countries.geometries as GeometryObject[])
      .flatMap(({ id, properties }): [string, [number, number, number]][] => {
        const [lon, lat] = (properties as { ct?: [number, number] } | undefined)?.ct ?? [];
        return lon === undefined || lat === undefined ? [] : [[String(id), [lon, lat, Math.round(Number((areas.get(String(id)) ?? 0).toPrecision(4)))]]];
      })
      .sort(([a], [b]) => ascending(a, b)),
  );
}

/** The names of waters: id, size, and the axis along which the name is written. They are placed by hand. */
export function waterNames(): { id: string; size: 'ocean' | 'sea' | 'gulf'; axis: [number, number][] }[] {
  return JSON.parse(readFileSync(new URL('../shapes/water-names.json', import.meta.url), 'utf8')).waters;
}
