import { type Fault, fault, type Row } from '../rows.ts';

/** A fault of one cell: its file, line, column and value, with what is allowed instead. */
export function at(row: Row, column: string, message: string): Fault {
  return fault(row.file, row.line, column, row.cells[column] ?? '', message);
}

/** The values of a cell that holds several, separated by semicolons. */
export function listOf(cell: string | undefined): string[] {
  return (cell ?? '').split(';').filter(Boolean);
}
