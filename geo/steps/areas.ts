import type { Feature, FeatureCollection, MultiLineString, Polygon, Position } from 'geojson';
import { groupBy } from '../../src/lib/lists.ts';
import { isOnLand } from './land.ts';
import type { Row, Tables } from './rows.ts';

const STEP_DEGREES = 0.1;
const LONGEST_DEGREES = 45;
const COAST_DEGREES = 0.3;

type AreaFeature = Feature<Polygon | MultiLineString, AreaProperties>;

export interface AreaProperties {
  areaId: string;
  /** True if some corner or side of this part is not exact. */
  approximate: boolean;
}

/**
 * Areas that can be drawn. Where all corners are known a part is a closed ring; where only some are, or the coast closes it, it is open lines. A
 * corner that the source gives as 'along the parallel' or 'along the meridian' runs from its neighbour on that line towards
 * the middle of the region until it meets land; it is marked approximate, and left out where no neighbour stands on the line.
 */
export function buildAreas(tables: Tables): FeatureCollection<Polygon | MultiLineString, AreaProperties> {
  const rows = (name: string) => tables.rows.get(name) ?? [];
  const points = groupBy(rows('area_points'), (row) => `${row.cells.area_id}`);
  const regions = new Map(rows('region').map((row) => [row.cells.region_id, row.cells]));
  const features = rows('areas').flatMap((area): AreaFeature[] => {
    const region = regions.get(area.cells.region_id);
    const middle: Position = [middleOf(region?.lon_min, region?.lon_max), middleOf(region?.lat_min, region?.lat_max)];
    const parts = groupBy(points.get(area.cells.area_id ?? '') ?? [], (row) => row.cells.part);
    return [...parts.values()].flatMap((part) => partFeature(area, part, middle) ?? []);
  });
  return { type: 'FeatureCollection', features };
}

const middleOf = (one = '0', other = '0') => (Number(one) + Number(other)) / 2;

function partFeature(area: Row, part: Row[], middle: Position): AreaFeature | null {
  const corners = [...part].sort((a, b) => Number(a.cells.order) - Number(b.cells.order));
  const line = corners.flatMap((corner, index) =>
    corner.cells.lat && corner.cells.lon
      ? [[Number(corner.cells.lon), Number(corner.cells.lat)]]
      : alongLine(corner, corners[index - 1], corners[index + 1], middle),
  );
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last || line.length < 2) return null;
  const approximate = area.cells.drawable !== 'yes' || corners.some((corner) => corner.cells.precision === 'approx');
  const properties = { areaId: area.cells.area_id ?? '', approximate };
  const closed = area.cells.drawable === 'yes' && line.length > 2 && !(isCoastal(first) && isCoastal(last));
  if (closed) return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [[...line, first]] } };
  const coordinates = atSea(line);
  return coordinates.length ? { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } } : null;
}

/** Whether a corner stands on or by the coast: between two such corners the coast itself is the limit, and no line is drawn. */
function isCoastal([lon = 0, lat = 0]: Position): boolean {
  const around = [-COAST_DEGREES, 0, COAST_DEGREES];
  return around.some((dx) => around.some((dy) => isOnLand([lon + dx, lat + dy])));
}

/** A line without the courses that would run over land: there the coast is the limit, not the straight line. */
function atSea(line: Position[]): Position[][] {
  const parts: Position[][] = [[]];
  line.forEach((to, index) => {
    const from = line[index - 1];
    if (from) {
      const samples = Array.from({ length: 11 }, (_, step): [number, number] => [
        (from[0] ?? 0) + (((to[0] ?? 0) - (from[0] ?? 0)) * (step + 1)) / 12,
        (from[1] ?? 0) + (((to[1] ?? 0) - (from[1] ?? 0)) * (step + 1)) / 12,
      ]);
      if (samples.filter(isOnLand).length > 2) parts.push([]);
    }
    parts.at(-1)?.push(to);
  });
  return parts.filter((part) => part.length > 1);
}

function alongLine(corner: Row, before: Row | undefined, after: Row | undefined, middle: Position): Position[] {
  const { lat = '', lon = '' } = corner.cells;
  if (!lat && !lon) return [];
  const anchor = [before, after].find((other) => other?.cells.lat && other.cells.lon && (lat ? other.cells.lat === lat : other.cells.lon === lon));
  if (!anchor) return [];
  const start: Position = [Number(anchor.cells.lon), Number(anchor.cells.lat)];
  const axis = lat ? 0 : 1;
  const step = STEP_DEGREES * Math.sign((middle[axis] ?? 0) - (start[axis] ?? 0));
  for (let distance = STEP_DEGREES; distance < LONGEST_DEGREES; distance += STEP_DEGREES) {
    const at: Position = [...start];
    at[axis] = (start[axis] ?? 0) + (step / STEP_DEGREES) * distance;
    if (isOnLand(at)) return [at];
  }
  return [];
}
