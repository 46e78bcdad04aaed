import { maxIndex } from 'd3';
import { archiveOf } from './archives.ts';
import { gridTable } from './gridTable.ts';
import type { Role } from './readings.ts';
import { saysRole } from './roleWords.ts';

const PLACES: readonly Role[] = ['position', 'latitude', 'longitude'];
const OTHERS: readonly Role[] = ['date', 'state', 'kind', 'name', 'reference', 'amount'];

/**
 * Which of several sheets a person means who opens the workbook, by its place: the first whose columns say positions, else the first with columns of States or dates beside
 * others, else that with most rows of several cells, for a sheet that tells about the others has one cell a row. -1 where all are empty.
 */
export function firstTable(sheets: readonly (readonly string[][])[]): number {
  const ranks = sheets.map((rows) => rankOf(rows.filter((cells) => cells.some((cell) => cell.trim()))));
  return maxIndex(ranks);
}

const rowsOf = (rows: readonly string[][]) => rows.map((cells, index) => ({ line: index + 1, cells }));

/** 2 for a table with positions, 1 with other columns that are known, below 1 for other sheets: the more, the more rows have several cells. Undefined for an empty sheet. */
function rankOf(rows: readonly string[][]): number | undefined {
  if (rows.length === 0) return undefined;
  const table = gridTable(rowsOf(rows));
  const has = (role: Role) => table.columns.some((name) => saysRole(role, name));
  const isTable = table.rows.length > 0 && table.columns.length > 1;
  const hasPlace = archiveOf(table.columns) || has('position') || (has('latitude') && has('longitude'));
  if (isTable && hasPlace) return 2;
  if (isTable && (has('state') || has('date')) && [...PLACES, ...OTHERS].filter(has).length > 1) return 1;
  const wide = rows.filter((cells) => cells.filter((cell) => cell.trim()).length > 1).length;
  return wide / (wide + 1);
}
