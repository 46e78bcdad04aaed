import { descending } from 'd3';
import { programmesOn } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Programme } from '../../atlas/schema.ts';
import { statusOn } from '../../atlas/status.ts';
import { type Support, supportOf } from '../../atlas/support.ts';

/** States by the running programmes that name them. */
export interface SupportRows {
  /** The State in most programmes first. */
  states: Support[];
  /** The running programmes that name a State here, the one that names most first. */
  programmes: { programme: Programme; states: number }[];
  /** The running programmes that name none of the States. */
  others: Programme[];
}

/** States and running programmes of a region, or of all, on a day. */
export function supportRows(atlas: Atlas, day: string, regionId?: string): SupportRows {
  const states = supportOf(atlas, day, regionId).sort(
    (a, b) => descending(a.running.length, b.running.length) || descending(a.unknown.length, b.unknown.length),
  );
  const all = regionId ? programmesOn(atlas, regionId, day) : atlas.programmes;
  const counted = all
    .filter((programme) => statusOn(programme, day) === 'running')
    .map((programme) => ({ programme, states: states.filter(({ running }) => running.includes(programme)).length }));
  return {
    states: states.length && counted.length ? states : [],
    programmes: counted.filter(({ states }) => states > 0).sort((a, b) => descending(a.states, b.states)),
    others: counted.filter(({ states }) => states === 0).map(({ programme }) => programme),
  };
}
