import { type Row, rowsOf, type Tables } from './rows.ts';

const COLUMNS = ['edition', 'day', 'since', 'region_id', 'table', 'record', 'name', 'change', 'column', 'before', 'after'];

/** The changes between editions as the browser loads them. */
export function changesFile(rows: Tables['rows']): { version: number; rows: string[][] } {
  return { version: 1, rows: rowsOf({ rows }, 'changes').map(({ cells }: Row) => COLUMNS.map((column) => cells[column] ?? '')) };
}
