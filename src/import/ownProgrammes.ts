import { isoDay } from './dates.ts';
import type { Table } from './table.ts';
import { type Taken, takenAt } from './taken.ts';

/** An activity of a person's own file as the timeline and the focus matrix need it. Dates are `YYYY-MM-DD`; '' for none. */
export interface OwnProgramme {
  line: number;
  id: string;
  name: string;
  summary: string;
  start: string;
  end: string;
  /** Whether its end is a plan that nobody has confirmed. */
  isEndPlanned: boolean;
  status: 'planned' | 'running' | 'ended' | 'unknown';
  funders: readonly string[];
  /** ISO3. */
  states: readonly string[];
  /** The codes and words of its sectors, as the file gives them. */
  sectors: readonly string[];
  /** The identifier of the activity that it is a part of; '' if it says none. */
  parent: string;
}

const STATUSES = ['planned', 'running', 'ended'] as const;

/** The taken rows of a file of activities, by the names of the standard's columns; empty for other files. */
export function ownProgrammes({ columns, isProgrammes }: Table, taken: Taken): OwnProgramme[] {
  if (!isProgrammes) return [];
  const at = new Map(columns.map((column, index) => [column, index]));
  return taken.rows.map((row, place): OwnProgramme => {
    const cell = (name: string) => row.cells[at.get(name) ?? -1] ?? '';
    const list = (name: string) => cell(name).split('; ').filter(Boolean);
    const { days = null, states = [] } = takenAt(taken, place) ?? {};
    return {
      line: row.line,
      id: cell('iati-identifier'),
      name: cell('title') || cell('iati-identifier'),
      summary: cell('description'),
      start: cell('start') && days ? isoDay(days.from) : '',
      end: cell('end') && days && Number.isFinite(days.to) ? isoDay(days.to) : '',
      isEndPlanned: !cell('actual-end'),
      status: STATUSES.find((status) => status === cell('status')) ?? 'unknown',
      funders: list('funding'),
      states,
      sectors: list('sector'),
      parent: cell('parent'),
    };
  });
}
