import { begunBy, parseDate, placeDay } from '../lib/edtf.ts';
import { unique } from '../lib/lists.ts';
import type { ProgrammeStatus } from './enumerations.ts';
import type { Atlas } from './records.ts';
import type { Phase, Programme, RecordOf } from './schema.ts';
import { statusOn } from './status.ts';

/** The programmes of a region: at home in it, or listed as working in it too. */
export function programmesOf(atlas: Atlas, regionId: string): Programme[] {
  return workingIn(atlas, regionId, () => true);
}

/** The programmes that may work in a region on a day: at home in it, or linked to it in a span that the day may lie in. */
export function programmesOn(atlas: Atlas, regionId: string, day: string): Programme[] {
  return workingIn(atlas, regionId, (link) => mayWorkOn(link, day));
}

/** The region is asked first: an embed carries each row of which a date was read. */
function workingIn(atlas: Atlas, regionId: string, holds: (link: RecordOf<'regionProgrammes'>) => boolean): Programme[] {
  const further = new Set(atlas.regionProgrammes.filter((row) => row.regionId === regionId && holds(row)).map((row) => row.programmeId));
  return atlas.programmes.filter((programme) => programme.regionId === regionId || further.has(programme.programmeId));
}

/** The ids of the activities that a programme claims to work on, each once. */
export function activityIdsOf(atlas: Atlas, programmeId: string): string[] {
  return unique(atlas.programmeActivities.filter((row) => row.programmeId === programmeId).map((row) => row.activityId));
}

/** The programmes known to be running: the one count of sentences, key figures and lists. */
export interface Running {
  running: Programme[];
  /** How many of them neither have a date nor stand in a dated source. */
  undated: number;
}

/** Those of some programmes that are known to be running on a day. */
export function runningOn(programmes: readonly Programme[], day: string): Running {
  const running = programmes.filter((programme) => statusOn(programme, day) === 'running');
  return { running, undated: running.filter(({ start, seen }) => !placeDay(begunBy(start, seen))).length };
}

/** Those of some programmes that work in more than one region on a day: the counts of the regions hold them more than once. */
export function sharedOn(atlas: Atlas, programmes: readonly Programme[], day: string): Programme[] {
  const links = atlas.regionProgrammes.filter((row) => mayWorkOn(row, day));
  return programmes.filter(({ programmeId, regionId }) => links.some((row) => row.programmeId === programmeId && row.regionId !== regionId));
}

/** Whether a day may lie in the span of a link between a programme and a further region. */
export function mayWorkOn({ start, end }: { start: string; end: string }, day: string): boolean {
  const { earliest } = parseDate(start);
  const { latest } = parseDate(end);
  return earliest <= day && (!latest || latest >= day);
}

/** The regions of a programme: its home first, then the further ones. */
export function regionsOf(atlas: Atlas, programme: Programme): string[] {
  const further = atlas.regionProgrammes.filter((row) => row.programmeId === programme.programmeId);
  return [programme.regionId, ...further.map((row) => row.regionId)];
}

/** The phases of a programme in order. */
export function phasesOf(atlas: Atlas, programmeId: string): Phase[] {
  return atlas.phases.filter((phase) => phase.programmeId === programmeId).sort((a, b) => a.order - b.order);
}

/** How many programmes have each status on a day. */
export function statusCounts(programmes: Programme[], day: string): Record<ProgrammeStatus, number> {
  const counts = { planned: 0, running: 0, ended: 0, unknown: 0 };
  for (const programme of programmes) counts[statusOn(programme, day)]++;
  return counts;
}
