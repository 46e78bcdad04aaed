import { findCentre, findInstrument, findProgramme, findRegion, findState } from '../atlas/lookup.ts';
import type { MapRecord } from '../atlas/mapRecord.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Page } from './page.ts';

/** The subject of a page's map: a record, else a region, else the world. The region of a record gives its hue, waters and limits. */
export interface MapSubject {
  regionId?: string | undefined;
  record?: MapRecord | undefined;
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
      return regionOfState(atlas, page.id);
    case 'figure':
      return page.regionId;
    default:
      return undefined;
  }
}

/** The first region of a State in which it is a member, else in which it may become one. None for a State that only observes. */
function regionOfState(atlas: Atlas, iso3: string): string | undefined {
  const rows = atlas.regionStates.filter((row) => row.iso3 === iso3 && row.role !== 'observer');
  return (rows.find(({ role }) => role === 'member') ?? rows[0])?.regionId;
}

/** The subject of a page's map. The world for unknown pages. */
export function mapSubject(atlas: Atlas, page: Page): MapSubject {
  if (page.kind === 'region') return { regionId: findRegion(atlas, page.id)?.regionId };
  const regionId = homeRegion(atlas, page);
  const { kind } = page;
  if (kind !== 'instrument' && kind !== 'programme' && kind !== 'centre' && kind !== 'state') return { regionId };
  return isKnown(atlas, { kind, id: page.id }) ? { regionId, record: { kind, id: page.id } } : { regionId };
}

function isKnown(atlas: Atlas, { kind, id }: MapRecord): boolean {
  const find = { instrument: findInstrument, programme: findProgramme, centre: findCentre, state: findState }[kind];
  return find(atlas, id) !== undefined;
}
