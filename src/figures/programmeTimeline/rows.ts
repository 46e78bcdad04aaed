import { ascending } from 'd3';
import type { ProgrammeStatus } from '../../atlas/enumerations.ts';
import { phasesOf, programmesOf } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Instrument, Phase, Programme } from '../../atlas/schema.ts';
import { statusOn } from '../../atlas/status.ts';
import { programmeName } from '../../i18n/names.ts';
import { placeDay, sortingDay } from '../../lib/edtf.ts';
import type { FigureChoices } from '../shared/definition.ts';

export type TimelineFilter = Pick<FigureChoices, 'status' | 'funder' | 'sort'>;

/** The kinds of programmes in the order in which the timeline groups them. */
const KINDS: readonly Programme['kind'][] = ['operation', 'fund', 'programme', 'project', 'forum', 'exercise'];

/** A programme with its phases and its status on the day that is shown. */
export interface ProgrammeRow {
  programme: Programme;
  phases: Phase[];
  /** Its status on the day that is shown. */
  status: ProgrammeStatus;
}

/** The programmes of a region, or of all, with their phases, in the order of the table. */
export function programmeRows(atlas: Atlas, day: string, regionId?: string): ProgrammeRow[] {
  const programmes = regionId ? programmesOf(atlas, regionId) : atlas.programmes;
  return programmes.map((programme) => ({ programme, phases: phasesOf(atlas, programme.programmeId), status: statusOn(programme, day) }));
}

/** The rows that a filter lets through. */
export function filterRows(rows: readonly ProgrammeRow[], { status, funder }: TimelineFilter): ProgrammeRow[] {
  return rows.filter((row) => (!status || row.status === status) && (!funder || row.programme.funders.includes(funder)));
}

/** The rows sorted by name, by start, or by kind and then by start; `compareNames` is the order of the reader's language. */
export function sortRows(
  rows: readonly ProgrammeRow[],
  sort: NonNullable<TimelineFilter['sort']>,
  compareNames: (a: string, b: string) => number,
): ProgrammeRow[] {
  const start = ({ programme }: ProgrammeRow) => sortingDay(programme.start);
  const byKind = (a: ProgrammeRow, b: ProgrammeRow) => ascending(KINDS.indexOf(a.programme.kind), KINDS.indexOf(b.programme.kind));
  const byStart = (a: ProgrammeRow, b: ProgrammeRow) => ascending(start(a), start(b));
  const byName = (a: ProgrammeRow, b: ProgrammeRow) => compareNames(programmeName(a.programme), programmeName(b.programme));
  const orders = { name: byName, start: (a: ProgrammeRow, b: ProgrammeRow) => byStart(a, b) || byName(a, b) };
  if (sort === 'kind') return [...rows].sort((a, b) => byKind(a, b) || orders.start(a, b));
  return [...rows].sort(orders[sort]);
}

/** An instrument with the day at which it is placed. */
export interface InstrumentRow {
  instrument: Instrument;
  /** The day at which its adoption is drawn, `YYYY-MM-DD`. */
  day: string;
}

/** The principal instruments of a region, oldest first; one whose adoption has no date is left out. */
export function instrumentRows(atlas: Atlas, regionId: string): InstrumentRow[] {
  return atlas.instruments
    .filter((instrument) => instrument.regionId === regionId && instrument.principal === 'yes')
    .map((instrument) => ({ instrument, day: placeDay(instrument.adopted) }))
    .filter(({ day }) => day)
    .sort((a, b) => ascending(a.day, b.day));
}
