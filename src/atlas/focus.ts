import { group } from 'd3';
import { isMapped } from './lookup.ts';
import { programmesOn } from './programmes.ts';
import type { Atlas } from './records.ts';
import type { Coverage, Programme, RecordOf } from './schema.ts';
import { statusOn } from './status.ts';

type Claim = RecordOf<'programmeActivities'>;

/**
 * The state of one cell of the focus matrix. `running`: an instrument names the activity and a running programme works on it in the region.
 * `worldwide`: the running programmes that work on it claim it for the world, none for this region. `unknown`: only programmes of unknown
 * status work on it. `gap`: no programme works on it. `programme-only`: a programme works on it and no instrument names it.
 */
export type FocusState = 'running' | 'worldwide' | 'unknown' | 'gap' | 'programme-only' | 'not-named';

/** A cell of the focus matrix: an activity in a region on a day. */
export interface FocusCell {
  state: FocusState;
  /** Whether instruments name it only in part or in passing, or the naming is unverified. */
  inPart: boolean;
  coverages: Coverage[];
  running: Programme[];
  /** Those of the running that claim the activity for the world, and not for this region. */
  worldwide: Programme[];
  unknown: Programme[];
}

/** Gives the cells of a region on a day by the id of their activity. It reads once what they share: the tables are long, and the start page asks for all cells of all regions. */
export function focusIn(atlas: Atlas, regionId: string, day: string): (activityId: string) => FocusCell {
  const instruments = instrumentIdsOf(atlas, regionId);
  const named = group(
    atlas.coverages.filter((row) => instruments.has(row.instrumentId) && row.covered !== 'no'),
    (row) => row.activityId,
  );
  const claimed = group(claimsIn(atlas, regionId), (row) => row.activityId);
  const programmes = programmesOn(atlas, regionId, day);
  return (activityId) => cellOf(regionId, named.get(activityId) ?? [], claimed.get(activityId) ?? [], programmes, day);
}

/** The cell of a region and an activity on a day: all its instruments, and the programmes that claim to work on the activity there. */
export function focusCell(atlas: Atlas, regionId: string, activityId: string, day: string): FocusCell {
  return focusIn(atlas, regionId, day)(activityId);
}

/** The cells of a region on a day, one for each activity in the order of the table. */
export function focusCells(atlas: Atlas, regionId: string, day: string): ({ activityId: string } & FocusCell)[] {
  const cellOf = focusIn(atlas, regionId, day);
  return atlas.activities.map(({ activityId }) => ({ activityId, ...cellOf(activityId) }));
}

function cellOf(regionId: string, coverages: Coverage[], claims: readonly Claim[], programmes: readonly Programme[], day: string): FocusCell {
  const working = new Set(claims.map((row) => row.programmeId));
  const at = programmes.filter((programme) => working.has(programme.programmeId));
  const running = at.filter((programme) => statusOn(programme, day) === 'running');
  const unknown = at.filter((programme) => statusOn(programme, day) === 'unknown');
  const inPart = coverages.length > 0 && coverages.every((row) => row.covered !== 'yes' || row.basis === 'unverified');
  const worldwide = running.filter((programme) => isWorldwideClaim(programme, claims, regionId));
  const nearer = running.length - worldwide.length;
  const state = focusState(coverages.length > 0, { running: running.length, nearer, unknown: unknown.length });
  return { state, inPart, coverages, running, worldwide, unknown };
}

/** The ids of the instruments of a region. */
export function instrumentIdsOf(atlas: Atlas, regionId: string): ReadonlySet<string> {
  return new Set(atlas.instruments.filter((row) => row.regionId === regionId).map((row) => row.instrumentId));
}

/** The rows that say on which activity a programme works in a region: those for this region alone and those for all its regions. */
export function claimsIn(atlas: Atlas, regionId: string): Claim[] {
  return atlas.programmeActivities.filter((row) => row.regionId === '' || row.regionId === regionId);
}

/** Whether a programme of the whole world claims an activity in general, and not for this region. The worldwide region itself has no such claim. */
function isWorldwideClaim({ programmeId, regionId: home }: Programme, claims: readonly Claim[], regionId: string): boolean {
  return isMapped(regionId) && !isMapped(home) && !claims.some((row) => row.programmeId === programmeId && row.regionId === regionId);
}

function focusState(isNamed: boolean, { running, nearer, unknown }: { running: number; nearer: number; unknown: number }): FocusState {
  if (!isNamed) return running ? 'programme-only' : 'not-named';
  if (running) return nearer ? 'running' : 'worldwide';
  return unknown ? 'unknown' : 'gap';
}
