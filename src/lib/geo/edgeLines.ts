import type { MultiLineString, MultiPolygon, Position } from 'geojson';

const onSeam = ([lon = 0]: Position) => Math.abs(Math.abs(lon) - 180) < 0.02;

/** The edges of polygons that were cut at the antimeridian, without the cut itself. */
export function edgeLines({ coordinates }: MultiPolygon): MultiLineString {
  const lines = coordinates.flat().flatMap((ring) => stretches(ring, (before, position) => onSeam(before) && onSeam(position)));
  return { type: 'MultiLineString', coordinates: lines };
}

/** The stretches of a line that is parted between two neighbours wherever `isParted` says so. A single position is none. */
export function stretches(line: readonly Position[], isParted: (before: Position, position: Position) => boolean): Position[][] {
  const parts: Position[][] = [[]];
  line.forEach((position, index) => {
    const before = line[index - 1];
    if (before && isParted(before, position)) parts.push([]);
    parts.at(-1)?.push(position);
  });
  return parts.filter((part) => part.length > 1);
}
