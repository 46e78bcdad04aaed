import type { Table } from '../figures/shared/figure.ts';
import { parseDate } from '../lib/edtf.ts';
import { camelCase } from '../lib/text/camelCase.ts';

/** A cell of a table that leaves: text, a number, a day (`YYYY-MM-DD`), or null if it is empty. */
export type DataCell = string | number | { day: string } | null;

/** Columns of dates in EDTF: beside each stand the first and the last day that it can mean. */
const DATES: ReadonlySet<string> = new Set(['date', 'end_date', 'start', 'end', 'opened', 'closed', 'seen']);
const BETWEEN = '; ';

/**
 * The rows of a table with their heads: first the words as on the page, then the columns of its data, whose names are those of the tables of the atlas in every language. A date stands as
 * in the tables (EDTF), with its first and last day; sources stand as ids and as addresses (`addressOf` gives '' for one that is not loaded).
 */
export function dataRows({ columns, rows, data }: Table, addressOf: (source: string) => string): DataCell[][] {
  if (!data) return [columns, ...rows];
  const records = data.records();
  const cells = (index: number) => data.columns.flatMap((column) => cellsOf(column, (records[index] ?? {}) as Record<string, unknown>, addressOf));
  return [
    [...columns, ...data.columns.flatMap(headsOf)],
    // A row that was changed by a comparison has one cell more, whose head stands among the words.
    ...rows.map((row, index) => [...row, ...cells(index)]),
  ];
}

function headsOf(column: string): string[] {
  if (DATES.has(column)) return [column, `${column}_earliest`, `${column}_latest`];
  return column === 'sources' ? ['sources', 'source_addresses'] : [column];
}

function cellsOf(column: string, record: Record<string, unknown>, addressOf: (source: string) => string): DataCell[] {
  const value = record[column] ?? record[camelCase(column)];
  if (DATES.has(column)) return dateCells(typeof value === 'string' ? value : '');
  if (column === 'sources') return [joined(value), joined(Array.isArray(value) ? value.map((id) => addressOf(String(id))).filter(Boolean) : [])];
  return [typeof value === 'number' ? value : joined(value)];
}

function dateCells(text: string): DataCell[] {
  const { earliest, latest } = parseDate(text);
  return [text || null, ...[earliest, latest].map((day) => (day ? { day } : null))];
}

const joined = (value: unknown): string | null =>
  (Array.isArray(value) ? value.join(BETWEEN) : value === undefined || value === null ? '' : String(value)) || null;
