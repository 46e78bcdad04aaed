import type { Feature, Geometry, MultiLineString, Position } from 'geojson';

/** Width and height of a cell in degrees. On the map of the world it is about as large as a paint tile of the browser. */
const CELL_DEGREES = 15;

const made = new WeakMap<Feature<Geometry | null>, Geometry[]>();

/**
 * Splits lines into pieces, one for each cell. Browsers paint in tiles and stroke the whole of each path that touches a tile. With one path for the coast
 * of the world, painting took ten times as long as everything else on the page. Adjacent pieces share a point of the line.
 */
export function splitByCell(features: Feature<Geometry | null>[]): Geometry[] {
  return features.flatMap((feature) => {
    const known = made.get(feature) ?? cut(feature.geometry);
    made.set(feature, known);
    return known;
  });
}

function cut(geometry: Geometry | null): Geometry[] {
  const lines = geometry?.type === 'MultiLineString' ? geometry.coordinates : geometry?.type === 'LineString' ? [geometry.coordinates] : [];
  const cells = new Map<string, Position[][]>();
  for (const line of lines) {
    for (const [cell, part] of parts(line)) {
      const kept = cells.get(cell);
      if (kept) kept.push(part);
      else cells.set(cell, [part]);
    }
  }
  return [...cells.values()].map((coordinates): MultiLineString => ({ type: 'MultiLineString', coordinates }));
}

/** Splits a line into runs that each lie in one cell. The last point of a run is the first of the next. */
function parts(line: Position[]): [cell: string, part: Position[]][] {
  const found: [string, Position[]][] = [];
  let [from, cell] = [0, cellOf(line[0])];
  for (let index = 1; index < line.length; index++) {
    const next = cellOf(line[index]);
    if (next === cell && index < line.length - 1) continue;
    found.push([cell, line.slice(from, index + 1)]);
    [from, cell] = [index, next];
  }
  return found;
}

const cellOf = ([lon, lat]: Position = []) => `${Math.floor((lon ?? 0) / CELL_DEGREES)} ${Math.floor((lat ?? 0) / CELL_DEGREES)}`;
