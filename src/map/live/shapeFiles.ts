import type { FeatureCollection } from 'geojson';
import type { BoundaryData } from '../describe/boundaries.ts';

/** Addresses of the boundaries within the page. */
export interface ShapeFiles {
  countries: string;
  lakes: string;
  /** Boundaries and coasts. */
  lines: string;
  coast: string;
}

/**
 * Boundaries as files of the page itself, which MapLibre's worker reads: objects it would copy to the worker value by value on the
 * main thread, and compare with each change of the style. `free` lets the files go.
 */
export function shapeFiles({ countries, lakes, lines }: BoundaryData): { files: ShapeFiles; free: () => void } {
  const coast = { ...lines, features: lines.features.filter(({ properties }) => properties?.kind === 'coast') };
  const files = { countries: fileOf(countries), lakes: fileOf(lakes), lines: fileOf(lines), coast: fileOf(coast) };
  return { files, free: () => Object.values(files).forEach(URL.revokeObjectURL) };
}

function fileOf(shapes: FeatureCollection): string {
  return URL.createObjectURL(new Blob([JSON.stringify(shapes)], { type: 'application/geo+json' }));
}
