import type { Feature, Geometry, MultiLineString, Position } from 'geojson';

/** Width and height of a cell in degrees: about the size of a tile of the browser's painting on the map of the world. */
const CELL_DEGREES = 15;

const made = new WeakMap<Feature<Geometry | null>, Geometry[]>();

/**
 * Lines cut into pieces, one a cell. A browser paints in tiles and strokes each path that touches a tile as a whole: the coast of the world
 * as one path is stroked anew for every tile, which took ten times as long as all else on the page. Pieces meet at points of the line.
 */
export function pieces(features: Feature<Geometry | null>[]): Geometry[] {
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

/** The runs of a line in one cell each; a run ends with the first point of the next. */
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
