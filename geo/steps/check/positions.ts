import { bbox, bboxClip, degreesToRadians, distance, lengthToDegrees, lineString, pointToLineDistance } from '@turf/turf';
import type { BBox, Feature, LineString, Position } from 'geojson';
import { isOnLand } from '../land.ts';
import { type Fault, fault, rowsOf, type Tables } from '../rows.ts';
import { coastLines } from '../shapes.ts';

/** Largest distance of a centre from the drawn coast. The coast is generalized, so small islands and harbours can be missing from it. */
const TOLERANCE_NM = 60;
const NAUTICAL = { units: 'nauticalmiles' } as const;

/** Faults of centres that stand neither on land nor within 60 nautical miles of any coast of the boundary data. */
export function checkPositions(tables: Tables): Fault[] {
  const coast = coastLines().map((line) => lineString(line, {}, { bbox: bbox(lineString(line)) }));
  return rowsOf(tables, 'centres').flatMap((row) => {
    const { lat = '', lon = '' } = row.cells;
    if (!lat || !lon) return [];
    const position: Position = [Number(lon), Number(lat)];
    return isOnLand(position) || isNearCoast(position, coast)
      ? []
      : [fault(row.file, row.line, 'lat + lon', `${lat}, ${lon}`, `is at sea; allowed: on land or within ${TOLERANCE_NM} nautical miles of a coast`)];
  });
}

/** The coast is cut at the antimeridian, so a position is tried on both its sides. */
function isNearCoast([lon = 0, lat = 0]: Position, coast: Feature<LineString>[]): boolean {
  return [lon, lon - 360, lon + 360].some((x) => {
    const box = boxAround([x, lat]);
    return coast.some((line) => touches(line.bbox, box) && isNearLine([x, lat], partsIn(line, box)));
  });
}

/** Measures to the points of a line first, which is quick; to its segments where no point is near. */
function isNearLine(position: Position, parts: Position[][]): boolean {
  return (
    parts.flat().some((point) => distance(position, point, NAUTICAL) < TOLERANCE_NM) ||
    parts.some((part) => pointToLineDistance(position, lineString(part), NAUTICAL) < TOLERANCE_NM)
  );
}

function boxAround([lon = 0, lat = 0]: Position): BBox {
  const height = lengthToDegrees(TOLERANCE_NM, 'nauticalmiles');
  const width = height / Math.max(0.05, Math.cos(degreesToRadians(Math.abs(lat) + height)));
  return [lon - width, lat - height, lon + width, lat + height];
}

function touches([west, south, east, north]: BBox = [0, 0, 0, 0], box: BBox): boolean {
  return west <= box[2] && east >= box[0] && south <= box[3] && north >= box[1];
}

/** The parts of a line that lie in a box. */
function partsIn(line: Feature<LineString>, box: BBox): Position[][] {
  const { geometry } = bboxClip(line, box);
  const parts = geometry.type === 'MultiLineString' ? geometry.coordinates : [geometry.coordinates as Position[]];
  return parts.filter((part) => part.length > 1);
}
