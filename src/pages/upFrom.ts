import type { Atlas } from '../atlas/records.ts';
import { homeRegion } from './mapSubject.ts';
import type { Page } from './page.ts';
import { pagePath } from './page.ts';

/** The address one level up, as in the breadcrumb: from what belongs to a region to the region, else to the world. */
export function upFrom(atlas: Atlas, page: Page): string {
  const regionId = homeRegion(atlas, page);
  return pagePath(regionId ? { kind: 'region', id: regionId } : { kind: 'world' });
}
