import { type Fault, type Row, rowsOf, type Tables } from '../rows.ts';
import { at, listOf } from './at.ts';

/** Tables whose records others may name as their subject, with the column of their ids. */
const SUBJECTS: [table: string, column: string][] = [
  ['region', 'region_id'],
  ['programmes', 'programme_id'],
  ['instruments', 'instrument_id'],
  ['activities', 'activity_id'],
];

/** Faults of subjects: ids that two tables share, and rows that name a subject which does not exist. */
export function checkSubjects(tables: Tables): Fault[] {
  const homes = new Map<string, string>();
  const shared = SUBJECTS.flatMap(([table, column]) => rowsOf(tables, table).flatMap((row) => sharedFaults(row, column, homes)));
  const naming = [
    ...rowsOf(tables, 'itcp_record').map((row) => ({ row, column: 'relates_to' })),
    ...rowsOf(tables, 'sdg_links').map((row) => ({ row, column: 'subject_id' })),
  ];
  const unknown = naming.flatMap(({ row, column }) =>
    listOf(row.cells[column])
      .filter((id) => !homes.has(id))
      .map((id) => at(row, column, `${id}: allowed: an id of a region, programme, instrument or activity`)),
  );
  return [...shared, ...unknown];
}

function sharedFaults(row: Row, column: string, homes: Map<string, string>): Fault[] {
  const id = row.cells[column] ?? '';
  const other = homes.get(id);
  homes.set(id, row.table);
  const isShared = other !== undefined && other !== row.table;
  return isShared ? [at(row, column, `is an id of ${other} too; allowed: unique over regions, programmes, instruments, activities`)] : [];
}

/** Faults of conflicts whose subject is no record of the table that they name. */
export function checkConflicts(tables: Tables): Fault[] {
  return rowsOf(tables, 'conflicts').flatMap((row) => {
    const table = row.cells.subject_table ?? '';
    const isKnown = rowsOf(tables, table).some((entry) => Object.values(entry.cells)[0] === row.cells.subject_id);
    return isKnown ? [] : [at(row, 'subject_id', `allowed: an id of ${table}`)];
  });
}
