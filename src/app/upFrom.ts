import { findCentre, findInstrument, findProgramme } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Page } from '../view/page.ts';
import { pagePath } from '../view/page.ts';

/** The address one level up, as in the breadcrumb: from what belongs to a region to the region, else to the world. */
export function upFrom(atlas: Atlas, page: Page): string {
  const regionId = homeRegion(atlas, page);
  return pagePath(regionId ? { kind: 'region', id: regionId } : { kind: 'world' });
}

/** The region that a page belongs to, where there is one. */
export function homeRegion(atlas: Atlas, page: Page): string | undefined {
  switch (page.kind) {
    case 'centre':
      return findCentre(atlas, page.id)?.regionId;
    case 'programme':
      return findProgramme(atlas, page.id)?.regionId;
    case 'instrument':
      return findInstrument(atlas, page.id)?.regionId;
    case 'state':
      return atlas.regionStates.find((row) => row.iso3 === page.id)?.regionId;
    case 'figure':
      return page.regionId;
    default:
      return undefined;
  }
}
