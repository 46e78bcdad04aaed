import { begunBy } from '../lib/edtf.ts';
import type { Atlas, Centre } from './records.ts';
import { type Range, rangeOf } from './taking.ts';

/** Centres from which work is done or trained, by what is known of them at the time that is shown. */
export interface CentreCount {
  working: Centre[];
  /** Those that may work: a window, a missing date or a later source leaves it open. Today there are none. */
  open: Centre[];
  planned: Centre[];
  range: Range;
  /** How many of the working ones neither have a date nor stand in a dated source. */
  undated: number;
}

/** The centres of a region, or of all, as every count takes them: only working ones are counted, planned ones stand beside. Offices and systems are no centres. */
export function countedCentres(atlas: Atlas, regionId?: string): CentreCount {
  const centres = atlas.centres.filter((row) => (!regionId || row.regionId === regionId) && row.kind === 'centre');
  const having = (status: Centre['status']) => centres.filter((row) => row.status === status);
  const [working, open] = [having('active'), having('possible')];
  return {
    working,
    open,
    planned: having('planned'),
    range: rangeOf(working, open),
    undated: working.filter((row) => !begunBy(row.opened, row.seen)).length,
  };
}

/** The centres and offices of a region, or of all, that have a place: computer systems have none. */
export function placesOf(atlas: Atlas, regionId?: string): Centre[] {
  return atlas.centres.filter((row) => (!regionId || row.regionId === regionId) && row.kind !== 'system');
}
