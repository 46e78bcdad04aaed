import { findCentre, findInstrument, findProgramme, WORLDWIDE } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/records.ts';
import { unique } from '../lib/lists.ts';
import { homeRegion } from './mapSubject.ts';
import type { Page } from './page.ts';

/** Ids of regions whose files are needed, or those of all. */
export type Regions = readonly string[] | 'all';

/** The regions whose files a page needs beside the core. */
export function regionsOf(atlas: Atlas, page: Page): Regions {
  const home = homeRegion(atlas, page);
  switch (page.kind) {
    case 'world':
    case 'unknown':
    case 'data':
    case 'changes':
      return [];
    case 'region':
      return [page.id, WORLDWIDE];
    case 'programme':
      return home ? unique([home, WORLDWIDE, ...(findProgramme(atlas, page.id)?.milestoneRegions ?? [])]) : [];
    case 'instrument':
      return home ? unique([home, WORLDWIDE, ...(findInstrument(atlas, page.id)?.milestoneRegions ?? [])]) : [];
    case 'centre':
      return home ? unique([home, ...(findCentre(atlas, page.id)?.milestoneRegions ?? [])]) : [];
    case 'figure':
      return home ? unique([home, WORLDWIDE]) : 'all';
    case 'about':
      return [WORLDWIDE];
    default:
      return 'all';
  }
}

/** The regions of both. Gives the first itself where the second adds none. */
export function joinRegions(first: Regions, second: Regions): Regions {
  if (first === 'all' || second === 'all') return 'all';
  return second.every((id) => first.includes(id)) ? first : unique([...first, ...second]);
}
