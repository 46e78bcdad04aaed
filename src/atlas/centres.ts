import type { Atlas } from './records.ts';
import type { Centre } from './schema.ts';

/** Centres from which work is done or trained, by what is known of them at the time that is shown. */
export interface CentreCount {
  working: Centre[];
  planned: Centre[];
}

/** The centres of a region, or of all, as every count takes them: only working ones are counted, planned ones stand beside. Offices and systems are no centres. */
export function countedCentres(atlas: Atlas, regionId?: string): CentreCount {
  const centres = atlas.centres.filter((row) => row.kind === 'centre' && (!regionId || row.regionId === regionId));
  return { working: centres.filter((row) => row.status === 'active'), planned: centres.filter((row) => row.status === 'planned') };
}

/** The centres and offices of a region, or of all, that have a place: computer systems have none. */
export function placesOf(atlas: Atlas, regionId?: string): Centre[] {
  return atlas.centres.filter((row) => (!regionId || row.regionId === regionId) && row.kind !== 'system');
}
