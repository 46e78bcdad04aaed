import { geoContains, geoDistance } from 'd3';
import type { Feature, Geometry, Position } from 'geojson';
import { type Fault, fault, type Tables } from './readTables.ts';
import { coastPositions, spherePolygons } from './shapes.ts';

/** A centre may stand this far from the drawn coast: small islands and harbours are coarser than their position. */
const TOLERANCE_NM = 60;
const NM_PER_RADIAN = 3440.065;

/** Faults of centres that stand neither on land nor within 60 nautical miles of any coast of the boundary data. */
export function checkPositions(tables: Tables): Fault[] {
  const land = spherePolygons();
  const coast = coastPositions();
  return (tables.rows.get('centres') ?? []).flatMap((row) => {
    const { lat = '', lon = '' } = row.cells;
    if (!lat || !lon) return [];
    const position: Position = [Number(lon), Number(lat)];
    return isOnLand(position, land) || isNearCoast(position, coast)
      ? []
      : [fault(row.file, row.line, 'lat + lon', `${lat}, ${lon}`, `is at sea; allowed: on land or within ${TOLERANCE_NM} nautical miles of a coast`)];
  });
}

function isOnLand(position: Position, land: Feature<Geometry>[]): boolean {
  return land.some((feature) => geoContains(feature, position as [number, number]));
}

function isNearCoast([lon = 0, lat = 0]: Position, coast: Position[]): boolean {
  return coast.some(([x = 0, y = 0]) => Math.abs(y - lat) < 1.1 && geoDistance([lon, lat], [x, y]) * NM_PER_RADIAN < TOLERANCE_NM);
}
