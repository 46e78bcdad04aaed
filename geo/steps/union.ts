import type { MultiPolygon, Polygon, Position } from 'geojson';
import initGeosJs from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';

type Geos = Awaited<ReturnType<typeof initGeosJs>>;
let engine: Geos | undefined;

/** Buffered out and in again by this many degrees, so that cells which share an edge grow together. */
const SEAL_DEGREES = 0.01;

/** Joins flat polygons (degrees of longitude and latitude) into one multipolygon, simplified to about `tolerance` degrees. */
export async function unionPolygons(rings: Position[][], tolerance: number): Promise<MultiPolygon> {
  engine ??= await initGeosJs();
  const geos = engine;
  const parts: MultiPolygon = { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) };
  const input = geojsonToGeosGeom(parts, geos);
  const joined = geos.GEOSUnaryUnion(input);
  const wide = geos.GEOSBuffer(joined, SEAL_DEGREES, 4);
  const sealed = geos.GEOSBuffer(wide, -SEAL_DEGREES, 4);
  const simple = geos.GEOSTopologyPreserveSimplify(sealed, tolerance);
  const result = geosGeomToGeojson(simple, geos) as Polygon | MultiPolygon;
  for (const geometry of [input, joined, wide, sealed, simple]) geos.GEOSGeom_destroy(geometry);
  return { type: 'MultiPolygon', coordinates: result.type === 'Polygon' ? [result.coordinates] : result.coordinates };
}
