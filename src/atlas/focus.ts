import { programmesOn } from './programmes.ts';
import type { Atlas } from './records.ts';
import type { Coverage, Programme, RecordOf } from './schema.ts';
import { statusOn } from './status.ts';

/**
 * What stands behind one cell of the focus matrix. `named` and `running` are what its two halves say; `gap` is named but no
 * programme known to run; `unknown` is named with only programmes of unknown status.
 */
export type FocusState = 'running' | 'unknown' | 'gap' | 'programme-only' | 'not-named';

export interface FocusCell {
  state: FocusState;
  /** Named only in part, in passing or without verification. */
  inPart: boolean;
  coverages: Coverage[];
  running: Programme[];
  unknown: Programme[];
}

/** The cell of a region and an activity on a day: all its instruments, and the programmes that claim to work on the activity there. */
export function focusCell(atlas: Atlas, regionId: string, activityId: string, day: string): FocusCell {
  const instruments = new Set(atlas.instruments.filter((row) => row.regionId === regionId).map((row) => row.instrumentId));
  const coverages = atlas.coverages.filter((row) => instruments.has(row.instrumentId) && row.activityId === activityId && row.covered !== 'no');
  const working = new Set(claimsIn(atlas, regionId).flatMap((row) => (row.activityId === activityId ? [row.programmeId] : [])));
  const programmes = programmesOn(atlas, regionId, day).filter((programme) => working.has(programme.programmeId));
  return cellOf(coverages, programmes, day);
}

/** The rows that say on which activity a programme works in a region: those for this region alone and those for all its regions. */
export function claimsIn(atlas: Atlas, regionId: string): RecordOf<'programmeActivities'>[] {
  return atlas.programmeActivities.filter((row) => row.regionId === '' || row.regionId === regionId);
}

function cellOf(coverages: Coverage[], programmes: Programme[], day: string): FocusCell {
  const running = programmes.filter((programme) => statusOn(programme, day) === 'running');
  const unknown = programmes.filter((programme) => statusOn(programme, day) === 'unknown');
  const inPart = coverages.length > 0 && coverages.every((row) => row.covered !== 'yes' || row.basis === 'unverified');
  return { state: focusState(coverages.length > 0, running.length, unknown.length), inPart, coverages, running, unknown };
}

function focusState(named: boolean, running: number, unknown: number): FocusState {
  if (!named) return running ? 'programme-only' : 'not-named';
  if (running) return 'running';
  return unknown ? 'unknown' : 'gap';
}
