import { isAfter } from '../../../src/lib/edtf.ts';
import { type Fault, type Row, rowsOf, type Tables } from '../rows.ts';
import { at } from './at.ts';

/** The columns of each table that begin and end a span. */
const SPANS: Record<string, [first: string, last: string]> = {
  programmes: ['start', 'end'],
  phases: ['start', 'end'],
  milestones: ['date', 'end_date'],
  centres: ['opened', 'closed'],
  areas: ['valid_from', 'valid_to'],
  instruments: ['adopted', 'effective'],
  region_programmes: ['start', 'end'],
  region_states: ['since', 'until'],
};

/** Faults of spans that begin after they end, whatever their dates leave open. */
export function checkSpans(tables: Tables): Fault[] {
  return Object.entries(SPANS).flatMap(([name, [first, last]]) =>
    rowsOf(tables, name).flatMap((row) => {
      const end = row.cells[last] ?? '';
      return isAfter(row.cells[first] ?? '', end) ? [at(row, first, `is after ${last} ${end}; allowed: the same day or before`)] : [];
    }),
  );
}

/** Faults of phases that begin before their programme or end after it. */
export function checkPhases(tables: Tables): Fault[] {
  const programmes = new Map(rowsOf(tables, 'programmes').map((row) => [row.cells.programme_id, row.cells]));
  return rowsOf(tables, 'phases').flatMap((row) => phaseFaults(row, programmes.get(row.cells.programme_id)));
}

function phaseFaults(row: Row, programme: Row['cells'] | undefined): Fault[] {
  if (!programme) return [];
  const { start = '', end = '' } = row.cells;
  const isEarly = isAfter(programme.start ?? '', start || end);
  const isLate = isAfter(end || start, programme.end ?? '');
  return [
    ...(isEarly ? [at(row, 'start', `begins before its programme; allowed: ${programme.start} or later`)] : []),
    ...(isLate ? [at(row, 'end', `ends after its programme; allowed: ${programme.end} or before`)] : []),
  ];
}
