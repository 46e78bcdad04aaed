import { area as areaOf } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { flat } from './flat.ts';
import { type Sea, seaBetween } from './sea.ts';
import { spherePolygons } from './shapes.ts';

/** Islands smaller than this lie in an area, not on its edge. */
const MAINLAND_M2 = 5_000e6;

let made: Promise<Sea> | undefined;

/** The sea around the mainlands and the larger islands of the map. */
export function mainSea(): Promise<Sea> {
  made ??= seaBetween(mainlands());
  return made;
}

function mainlands(): (Polygon | MultiPolygon)[] {
  return spherePolygons().flatMap(({ geometry }) => {
    const { type, coordinates } = flat(geometry) as Polygon | MultiPolygon;
    const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as Position[][][];
    // Inland waters are no sea: only the outer ring of a land counts.
    return polygons.map(([ring = []]): Polygon => ({ type: 'Polygon', coordinates: [ring] })).filter((polygon) => areaOf(polygon) > MAINLAND_M2);
  });
}
