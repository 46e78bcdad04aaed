import { begunBy, latestDay, parseDate } from '../lib/edtf.ts';
import { takesPart } from './participation.ts';
import { mayWorkOn } from './programmes.ts';
import type { Atlas, Centre, Participation } from './records.ts';
import { statusThen } from './status.ts';
import { beginningOf } from './taking.ts';

/** Whether something dated had happened by a day: certainly, perhaps (a window, or only one side known), not, or not known because no date is published. */
export type HasHappened = 'yes' | 'perhaps' | 'no' | 'undated';

/** Whether something dated `date` had happened by the end of `day` (`YYYY-MM-DD`). */
export function reachOn(date: string, day: string): HasHappened {
  const { form, earliest, latest } = parseDate(date);
  if (form === 'none' || form === 'open') return 'undated';
  if (latest && latest <= day) return 'yes';
  return earliest && earliest > day ? 'no' : 'perhaps';
}

/**
 * The atlas as it stood at the end of a year or month (`YYYY`, `YYYY-MM`): a smaller atlas of the same form, so that every
 * page, figure and map shows that time. What a window or a missing date leaves open is marked, never decided: such participations
 * get the status `possible` or `undated`, such centres `possible`, such programmes `unknown`.
 */
export function atlasAt(atlas: Atlas, at: string): Atlas {
  const day = latestDay(at);
  const begun = (date: string) => reachOn(date, day) !== 'no';
  const instruments = atlas.instruments.filter((row) => begun(row.adopted));
  const known = new Map(instruments.map((row) => [row.instrumentId, row.adopted]));
  const programmes = atlas.programmes.filter((row) => begun(row.start)).map((row) => ({ ...row, status: statusThen(row, day) }));
  const running = new Set(programmes.map((row) => row.programmeId));
  return {
    ...atlas,
    at,
    instruments,
    participations: atlas.participations.flatMap((row) => participationThen(row, known.get(row.instrumentId), day)),
    regionStates: atlas.regionStates.filter((row) => holdsOn(row, day)),
    regionProgrammes: atlas.regionProgrammes.filter((row) => mayWorkOn(row, day)),
    coverages: atlas.coverages.filter((row) => known.has(row.instrumentId)),
    centres: atlas.centres.flatMap((row) => centreThen(row, day)),
    programmes,
    phases: atlas.phases.filter((row) => running.has(row.programmeId) && begun(row.start)).map((row) => ({ ...row, status: statusThen(row, day) })),
    milestones: atlas.milestones.filter((row) => begun(row.date)),
    areas: atlas.areas.filter((row) => begun(row.validFrom) && !(reachOn(row.validTo, day) === 'yes' && latestDay(row.validTo) < day)),
    observations: atlas.observations.filter((row) => `${row.year}` <= at.slice(0, 4)),
  };
}

/** A participation at the end of a day: as it stands, marked as open, or not there yet; none of an instrument that was not adopted (`adopted` is undefined). */
function participationThen(row: Participation, adopted: string | undefined, day: string): Participation[] {
  if (adopted === undefined) return [];
  if (!takesPart(row)) return [row];
  const { earliest, latest } = beginningOf(row, adopted);
  if (latest && latest <= day) return [row];
  if (earliest > day) return [];
  return [{ ...row, status: row.date || row.seen ? 'possible' : 'undated' }];
}

/** Whether a role in a region is certain to hold on a day; one without dates holds always. */
function holdsOn({ since, until }: { since: string; until: string }, day: string): boolean {
  const begun = reachOn(since, day);
  return (begun === 'yes' || begun === 'undated') && !(reachOn(until, day) === 'yes' && latestDay(until) < day);
}

/** A centre at the end of a day: as it stands, marked as open, or not there. One that is of unknown status today was so before. */
function centreThen(row: Centre, day: string): Centre[] {
  const opened = reachOn(begunBy(row.opened, row.seen), day);
  const closed = parseDate(row.closed);
  if (opened === 'no' || (closed.latest && closed.latest <= day) || row.status === 'planned') return [];
  if (row.status === 'unknown') return [row];
  const hasClosed = closed.earliest && closed.earliest <= day;
  // One that is inactive today may have worked until then; since when it is not is told only where it has a closing date.
  const isOpen = opened !== 'yes' || hasClosed || (row.status === 'inactive' && !closed.earliest);
  return [{ ...row, status: isOpen ? 'possible' : 'active' }];
}
