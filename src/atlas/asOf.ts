import { latestDay, parseDate } from '../lib/edtf.ts';
import type { Atlas, Participation } from './records.ts';
import type { Centre } from './schema.ts';
import { statusThen } from './status.ts';

/** What a date says of a day: it had come for certain, it may have come (a window, or only one side known), it had not, or it is not published. */
export type Reach = 'yes' | 'perhaps' | 'no' | 'undated';

/** Whether what happened at `date` had happened by the end of `day` (`YYYY-MM-DD`). */
export function reachOn(date: string, day: string): Reach {
  const { form, earliest, latest } = parseDate(date);
  if (form === 'none' || form === 'open') return 'undated';
  if (latest && latest <= day) return 'yes';
  return earliest && earliest > day ? 'no' : 'perhaps';
}

/**
 * The atlas as it stood at the end of a year or month (`YYYY`, `YYYY-MM`): a smaller atlas of the same form, so that every
 * page, figure and map shows that time. What a window or a missing date leaves open is marked, never decided (rulings,
 * design/architecture.md): such participations get the status `possible` or `undated`, such centres and programmes `unknown`.
 */
export function atlasAt(atlas: Atlas, at: string): Atlas {
  const day = latestDay(at);
  const begun = (date: string) => reachOn(date, day) !== 'no';
  const instruments = atlas.instruments.filter((row) => begun(row.adopted));
  const known = new Set(instruments.map((row) => row.instrumentId));
  const programmes = atlas.programmes.filter((row) => begun(row.start)).map((row) => ({ ...row, status: statusThen(row, day) }));
  const running = new Set(programmes.map((row) => row.programmeId));
  return {
    ...atlas,
    at,
    instruments,
    participations: atlas.participations.filter((row) => known.has(row.instrumentId)).flatMap((row) => participationThen(row, day)),
    coverages: atlas.coverages.filter((row) => known.has(row.instrumentId)),
    centres: atlas.centres.flatMap((row) => centreThen(row, day)),
    programmes,
    phases: atlas.phases.filter((row) => running.has(row.programmeId) && begun(row.start)).map((row) => ({ ...row, status: statusThen(row, day) })),
    milestones: atlas.milestones.filter((row) => begun(row.date)),
    areas: atlas.areas.filter((row) => begun(row.validFrom) && !(reachOn(row.validTo, day) === 'yes' && latestDay(row.validTo) < day)),
    observations: atlas.observations.filter((row) => `${row.year}` <= at.slice(0, 4)),
  };
}

function participationThen(row: Participation, day: string): Participation[] {
  if (row.status !== 'signed' && row.status !== 'party') return [row];
  const reach = reachOn(row.date, day);
  if (reach === 'no') return [];
  if (reach === 'yes') return [row];
  return [{ ...row, status: reach === 'perhaps' ? 'possible' : 'undated' }];
}

function centreThen(row: Centre, day: string): Centre[] {
  const opened = reachOn(row.opened, day);
  const closed = parseDate(row.closed);
  if (opened === 'no' || (closed.latest && closed.latest <= day) || row.status === 'planned') return [];
  if (opened === 'perhaps' || (closed.earliest && closed.earliest <= day)) return [{ ...row, status: 'unknown' }];
  if (row.status !== 'inactive') return [row];
  // It is inactive today; since when is told only where it has a closing date.
  return [{ ...row, status: closed.earliest ? 'active' : 'unknown' }];
}
