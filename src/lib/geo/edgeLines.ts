import type { MultiLineString, MultiPolygon, Position } from 'geojson';

const onSeam = ([lon = 0]: Position) => Math.abs(Math.abs(lon) - 180) < 0.02;

/** The edges of polygons that were cut at the antimeridian, without the cut itself. */
export function edgeLines({ coordinates }: MultiPolygon): MultiLineString {
  const lines = coordinates.flat().flatMap((ring) => {
    const parts: Position[][] = [[]];
    ring.forEach((position, index) => {
      const before = ring[index - 1];
      if (before && onSeam(before) && onSeam(position)) parts.push([]);
      parts.at(-1)?.push(position);
    });
    return parts.filter((part) => part.length > 1);
  });
  return { type: 'MultiLineString', coordinates: lines };
}
