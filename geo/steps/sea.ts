import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import initGeosJs from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';
import { ringSize } from './planeSizes.ts';

type Geos = Awaited<ReturnType<typeof initGeosJs>>;

/** All sea in degrees of longitude and latitude, as a shape of GEOS, and whether a place lies in it. */
export interface Sea {
  water: ReturnType<typeof geojsonToGeosGeom>;
  isSea: (position: Position) => boolean;
  geos: Geos;
}

/** A piece of the sea: its size in square degrees, and whether it reaches the edge of the world. */
interface Piece {
  polygon: Polygon;
  size: number;
  isOpen: boolean;
}

const WORLD: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [-180, -85],
      [180, -85],
      [180, 85],
      [-180, 85],
      [-180, -85],
    ],
  ],
};
/** Half the breadth in degrees of the cut that a line makes. */
const CUT_DEGREES = 0.0005;
const SIMPLE_DEGREES = 0.02;
/** Lands are widened by this, so that no gap stays between neighbours. */
const SEAL_DEGREES = 0.005;
/** Water between lands that is narrower than twice this is a canal or a river, and no sea. */
const CANAL_DEGREES = 0.02;

/** The sea around some lands. */
export async function seaBetween(lands: readonly (Polygon | MultiPolygon)[]): Promise<Sea> {
  const geos = await initGeosJs();
  const rings = lands.flatMap(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates) as Position[][][]);
  const world = geojsonToGeosGeom(WORLD, geos);
  const raw = geojsonToGeosGeom({ type: 'MultiPolygon', coordinates: rings } satisfies MultiPolygon, geos);
  const wide = geos.GEOSBuffer(raw, CANAL_DEGREES, 2);
  const joined = geos.GEOSBuffer(wide, SEAL_DEGREES - CANAL_DEGREES, 2);
  const water = geos.GEOSDifference(world, joined);
  for (const shape of [world, raw, wide, joined]) geos.GEOSGeom_destroy(shape);
  const land = lands.map((shape) => ({ ...shape, bbox: bbox(shape) }));
  return { water, isSea: (at) => !land.some((shape) => booleanPointInPolygon(at, shape)), geos };
}

/** Of the pieces into which lines cut the sea, those that touch each line. */
export function cutSea({ water, geos }: Sea, lines: MultiLineString): Piece[] {
  const wide = (shape: LineString | MultiLineString, degrees: number) => {
    const line = geojsonToGeosGeom(shape, geos);
    const band = geos.GEOSBuffer(line, degrees, 1);
    geos.GEOSGeom_destroy(line);
    return band;
  };
  const strips = wide(lines, CUT_DEGREES);
  const bands = lines.coordinates.map((coordinates) => wide({ type: 'LineString', coordinates }, CUT_DEGREES * 3));
  const cut = geos.GEOSDifference(water, strips);
  const pieces = Array.from({ length: geos.GEOSGetNumGeometries(cut) }, (_, index) => geos.GEOSGetGeometryN(cut, index));
  const touching = pieces.filter((piece) => bands.every((band) => geos.GEOSIntersects(piece, band) === 1)).map((piece) => pieceOf(piece, geos));
  for (const used of [strips, cut, ...bands]) geos.GEOSGeom_destroy(used);
  return touching;
}

function pieceOf(shape: Sea['water'], geos: Geos): Piece {
  const simple = geos.GEOSTopologyPreserveSimplify(shape, SIMPLE_DEGREES);
  // A piece of the difference of two areas is one polygon.
  const polygon = geosGeomToGeojson(simple, geos) as Polygon;
  geos.GEOSGeom_destroy(simple);
  const [ring = []] = polygon.coordinates;
  return { polygon, size: ringSize(ring), isOpen: ring.some(([lon = 0]) => Math.abs(lon) > 179.9) };
}
