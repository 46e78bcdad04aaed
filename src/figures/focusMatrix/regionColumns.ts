import * as say from '#messages';
import type { ProgrammeStatus } from '../../atlas/enumerations.ts';
import { instrumentName, programmeName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Behind, Tooltip } from '../shared/scene.ts';
import type { CellRecord, NamedRecord, WorkRecord } from './cellRecord.ts';
import type { RegionRows } from './rows.ts';

/** An instrument or a programme, as a column of the matrix of one region. */
export interface RegionColumns {
  instruments: Column[];
  programmes: Column[];
}

/** A column of the matrix of one region: an instrument or a programme. */
export interface Column {
  id: string;
  name: string;
}

/** An instrument that names an activity, or a programme that works on it, as a mark in its column. */
export interface ColumnCell {
  /** Id of the column. */
  id: string;
  label: string;
  tooltip: Tooltip;
  behind: Behind;
}

/** The cell of an instrument that names an activity. */
export interface InstrumentCell extends ColumnCell {
  inPart: boolean;
}

/** The cell of a programme that works on an activity. */
export interface ProgrammeCell extends ColumnCell {
  status: ProgrammeStatus;
}

/** The columns of a region with their names. */
export function regionColumns({ instruments, programmes }: RegionRows): RegionColumns {
  return {
    instruments: instruments.map((instrument) => ({ id: instrument.instrumentId, name: instrumentName(instrument) })),
    programmes: programmes.map(({ programme }) => ({ id: programme.programmeId, name: programmeName(programme) })),
  };
}

/** The records of a cell that name its activity in one instrument. */
export function namedIn({ named }: CellRecord, instrumentId: string): NamedRecord[] {
  return named.filter(({ coverage }) => coverage.instrumentId === instrumentId);
}

/** The cells of an instrument in the row of an activity; none where it does not name the activity. */
export function instrumentCells({ language }: FigureContext, record: CellRecord, { id, name }: Column): InstrumentCell[] {
  const here = namedIn(record, id);
  if (here.length === 0) return [];
  const title = say.focusCell(language, { activity: record.activityName, region: name });
  const entries = here.map(({ entry }) => entry);
  return [
    {
      id,
      label: `${title}${language.colon}${entries.map(({ detail }) => detail).join(language.semicolon)}`,
      tooltip: {
        title,
        lines: entries.flatMap(({ detail, note }) => [detail, note]).filter(Boolean),
        sources: unique(entries.flatMap(({ sources }) => sources)),
      },
      behind: { title, groups: [{ heading: say.focusColumnNamed(language), none: '', entries }] },
      inPart: here.every(({ coverage }) => coverage.covered !== 'yes' || coverage.basis === 'unverified'),
    },
  ];
}

/** A programme at work on an activity. */
export function programmeCell({ language }: FigureContext, { activityName }: CellRecord, { programme, status, entry }: WorkRecord): ProgrammeCell {
  const title = say.focusCell(language, { activity: activityName, region: programme.name });
  return {
    id: programme.programmeId,
    label: `${title}${language.colon}${entry.detail}`,
    tooltip: { title, lines: [entry.detail, entry.note].filter(Boolean), sources: entry.sources },
    behind: { title, groups: [{ heading: say.focusProgrammes(language), none: '', entries: [entry] }] },
    status,
  };
}
