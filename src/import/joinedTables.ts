import type { Row, Table } from './table.ts';

/**
 * One table that is divided into several files. Its lines are counted on from file to file; a file that does not repeat the names of the columns begins with a row,
 * and a row with more cells than the first file has columns is set aside.
 */
export function joinedTables([first, ...others]: readonly Table[]): Table {
  if (!first) return { columns: [], rows: [], aside: [] };
  const { columns } = first;
  const [rows, aside] = [[...first.rows], [...first.aside]];
  for (const other of others) {
    const before = Math.max(0, ...[rows.at(-1), aside.at(-1)].map((row) => row?.line ?? 0));
    const all: readonly Row[] = isHeaded(other, columns) ? other.rows : [{ line: 1, cells: other.columns }, ...other.rows];
    for (const row of all) {
      const line = row.line + before;
      const extra = row.cells.slice(columns.length).find((cell) => cell.trim());
      if (extra !== undefined) aside.push({ line, column: '', reason: 'cells', value: extra, cells: row.cells });
      else rows.push({ ...row, line, cells: columns.map((_, index) => row.cells[index] ?? '') });
    }
    for (const row of other.aside) aside.push({ ...row, line: row.line + before });
  }
  return { ...first, rows, aside };
}

/** Whether the columns of a table are the same as others, or were numbered because no row names them. */
const isHeaded = (table: Table, columns: readonly string[]) =>
  [columns, columns.map((_, index) => index + 1)].some((names) => names.join() === table.columns.join());
