import type { Atlas } from '../src/atlas/records.ts';
import { homeRegion } from '../src/pages/mapSubject.ts';
import type { Page } from '../src/pages/page.ts';

/** The path below `dist` of the picture of a page: its own, or that of its region, or the world's. */
export function shareName(atlas: Atlas, code: string, page: Page): string {
  if (page.kind === 'figure') return `share/${code}/${[page.id, page.regionId].filter(Boolean).join('.')}.png`;
  const regionId = page.kind === 'region' ? page.id : homeRegion(atlas, page);
  // Embedded maps use the same names, `map` and `map.<region>`.
  return `share/${code}/${regionId ? `map.${regionId}` : 'map'}.png`;
}
