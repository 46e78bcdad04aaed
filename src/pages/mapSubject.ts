import { findCentre, findInstrument, findProgramme, findRegion } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Page } from './page.ts';

/** The subject of a page's map: a region, or the world if `regionId` is undefined. `focus` frames one State or position instead of the whole. */
export interface MapSubject {
  regionId?: string | undefined;
  focus?: { iso3: string } | { position: [number, number] } | undefined;
}

/** The region that a page belongs to. Undefined if it belongs to none. */
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

/** The subject of a page's map. The world for unknown pages. */
export function mapSubject(atlas: Atlas, page: Page): MapSubject {
  const regionId = page.kind === 'region' ? findRegion(atlas, page.id)?.regionId : homeRegion(atlas, page);
  if (page.kind === 'state') return { regionId, focus: { iso3: page.id } };
  const centre = page.kind === 'centre' ? findCentre(atlas, page.id) : undefined;
  if (!centre || centre.lat === null || centre.lon === null) return { regionId };
  return { regionId, focus: { position: [centre.lon, centre.lat] } };
}
