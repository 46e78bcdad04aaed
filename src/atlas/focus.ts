import { programmesOf } from './programmes.ts';
import type { Atlas } from './records.ts';
import type { Coverage, Programme } from './schema.ts';
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

/** The cell of a region and an activity on a day: all its instruments, its own programmes and those that work in it too. */
export function focusCell(atlas: Atlas, regionId: string, activityId: string, day: string): FocusCell {
  const instruments = new Set(atlas.instruments.filter((row) => row.regionId === regionId).map((row) => row.instrumentId));
  const coverages = atlas.coverages.filter((row) => instruments.has(row.instrumentId) && row.activityId === activityId && row.covered !== 'no');
  return cellOf(atlas, coverages, programmesOf(atlas, regionId), activityId, day);
}

function cellOf(atlas: Atlas, coverages: Coverage[], programmes: Programme[], activityId: string, day: string): FocusCell {
  const working = new Set(atlas.programmeActivities.filter((row) => row.activityId === activityId).map((row) => row.programmeId));
  const onIt = programmes.filter((programme) => working.has(programme.programmeId));
  const running = onIt.filter((programme) => statusOn(programme, day) === 'running');
  const unknown = onIt.filter((programme) => statusOn(programme, day) === 'unknown');
  const inPart = coverages.length > 0 && coverages.every((row) => row.covered !== 'yes' || row.basis === 'unverified');
  return { state: focusState(coverages.length > 0, running.length, unknown.length), inPart, coverages, running, unknown };
}

function focusState(named: boolean, running: number, unknown: number): FocusState {
  if (!named) return running ? 'programme-only' : 'not-named';
  if (running) return 'running';
  return unknown ? 'unknown' : 'gap';
}
