import { type ComingEvent, comingEvents } from '../../atlas/coming.ts';
import { programmesOf } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';

/** How many months the calendar reaches back, and forward. */
const [BACK_MONTHS, FORWARD_MONTHS] = [12, 24];

/** How many years it reaches back. */
export const CALENDAR_YEARS = BACK_MONTHS / 12;

/** The events of a calendar, oldest first: those whose last possible day has passed, and those to come. */
export interface CalendarRows {
  past: ComingEvent[];
  coming: ComingEvent[];
}

/** The dated events of a region, or of all, that may fall in the year before a day (`YYYY-MM-DD`) or in the two years after it. */
export function calendarRows(atlas: Atlas, day: string, regionId?: string): CalendarRows {
  const records = recordsOf(atlas, regionId);
  const isNew = newOf(records);
  const until = monthsAfter(day, FORWARD_MONTHS);
  const events = comingEvents(records, monthsAfter(day, -BACK_MONTHS), until).filter(isNew);
  return { past: events.filter(({ last }) => last < day), coming: events.filter(({ last }) => last >= day) };
}

/** Whether an event is not told by a milestone already, one of the same record and date. The end of a programme is kept, because the title counts it. */
function newOf(atlas: Atlas): (event: ComingEvent) => boolean {
  const told = new Set(
    atlas.milestones.flatMap(({ date, instrumentId, programmeId, centreId }) => [instrumentId, programmeId, centreId].map((id) => `${date} ${id}`)),
  );
  return ({ kind, date, id }) => kind === 'milestone' || kind === 'programmeEnd' || !told.has(`${date} ${id}`);
}

/**
 * The records of a region, or all: those at home there, and the programmes that work there too, with their phases. They are chosen before their dates
 * are read, because an embed carries each row of which more than the keys is read.
 */
function recordsOf(atlas: Atlas, regionId: string | undefined): Atlas {
  if (!regionId) return atlas;
  const isHome = (row: { regionId: string }) => row.regionId === regionId;
  const programmes = programmesOf(atlas, regionId);
  const ids = new Set(programmes.map((row) => row.programmeId));
  return {
    ...atlas,
    programmes,
    phases: atlas.phases.filter((row) => ids.has(row.programmeId)),
    milestones: atlas.milestones.filter(isHome),
    areas: atlas.areas.filter(isHome),
    centres: atlas.centres.filter(isHome),
    instruments: atlas.instruments.filter(isHome),
  };
}

/** The day that lies a number of months after a day; a negative number leads back. */
function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate())).toISOString().slice(0, 10);
}
