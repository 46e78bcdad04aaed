import type { Atlas } from '../atlas/records.ts';
import { homeRegion } from './mapSubject.ts';
import type { Page } from './page.ts';
import { pagePath } from './page.ts';

/** The path of the page one level up, as in the breadcrumb: the region that the page belongs to, else the world. */
export function upFrom(atlas: Atlas, page: Page): string {
  const regionId = homeRegion(atlas, page);
  return pagePath(regionId ? { kind: 'region', id: regionId } : { kind: 'world' });
}
