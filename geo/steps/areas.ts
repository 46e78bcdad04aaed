import { group } from 'd3';
import type { Feature, FeatureCollection, MultiLineString, Polygon, Position } from 'geojson';
import { isOnLand } from './land.ts';
import { isWholeRing, limitChains } from './limitChains.ts';
import type { Row, Tables } from './rows.ts';

type AreaFeature = Feature<Polygon | MultiLineString, AreaProperties>;

/** The properties of a limit or an area. */
export interface AreaProperties {
  areaId: string;
  /** True if some corner or side of this part is not exact. */
  approximate: boolean;
}

/** The limits of one area, before they are drawn: its row, the corners of each part in order, and the middle of its region. */
export interface AreaLimits {
  area: Row;
  parts: Row[][];
  middle: Position;
}

/** The areas that have corners, in the order of the table. */
export function areaLimits(tables: Tables): AreaLimits[] {
  const rows = (name: string) => tables.rows.get(name) ?? [];
  const points = group(rows('area_points'), (row) => `${row.cells.area_id}`);
  const regions = new Map(rows('region').map((row) => [row.cells.region_id, row.cells]));
  return rows('areas').flatMap((area) => {
    const region = regions.get(area.cells.region_id);
    const middle: Position = [middleOf(region?.lon_min, region?.lon_max), middleOf(region?.lat_min, region?.lat_max)];
    const parts = group(points.get(area.cells.area_id ?? '') ?? [], (row) => row.cells.part);
    const inOrder = [...parts.values()].map((part) => [...part].sort((a, b) => Number(a.cells.order) - Number(b.cells.order)));
    return inOrder.length ? [{ area, parts: inOrder, middle }] : [];
  });
}

const middleOf = (one = '0', other = '0') => (Number(one) + Number(other)) / 2;

/**
 * Areas that can be drawn. Where all corners are known and no side follows a coast, a part is a closed ring; else it is open lines, for along a coast
 * the coast itself is the limit. `closeAreas` gives the shapes that such lines and coasts close.
 */
export function buildAreas(tables: Tables): FeatureCollection<Polygon | MultiLineString, AreaProperties> {
  const features = areaLimits(tables).flatMap(({ area, parts, middle }) => parts.flatMap((part) => partFeature(area, part, middle) ?? []));
  return { type: 'FeatureCollection', features };
}

function partFeature(area: Row, part: Row[], middle: Position): AreaFeature | null {
  const chains = limitChains(part, middle);
  const approximate = area.cells.drawable !== 'yes' || part.some(({ cells }) => cells.precision === 'approx');
  const properties = { areaId: area.cells.area_id ?? '', approximate };
  const [ring] = chains;
  if (area.cells.drawable === 'yes' && isWholeRing(part) && ring && ring.length > 2) {
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] } };
  }
  const coordinates = chains.flatMap(atSea);
  return coordinates.length ? { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } } : null;
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
