import type { Grid, GridCell } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import { shownRows } from '../shared/shownRows.ts';

/** A matrix in words, without positions. A cell is null if row and column have nothing in common. */
export interface Matrix {
  rows: string[];
  columns: string[];
  cells: (MatrixCell | null)[][];
  /** The words below the matrix. */
  notes?: string[];
}

/** One cell: filled where it holds in full, else hollow; with its words in the cell where there are any. */
export interface MatrixCell {
  text: string;
  isFull: boolean;
  title: string;
  lines: string[];
  sources: readonly string[];
}

/** The matrix as a table of words; the longer of its two lists goes down, the shorter one across. */
export function matrixGrid({ theme }: FigureContext, { rows, columns, cells }: Matrix): Grid {
  const cell = (entry: MatrixCell | null | undefined): GridCell =>
    entry ? { text: entry.text || '●', look: entry.isFull ? 'filled' : 'dashed', color: theme.ink2 } : { text: '·', look: 'plain', color: theme.ink3 };
  const isTurned = columns.length > rows.length;
  const [down, across] = isTurned ? [columns, rows] : [rows, columns];
  return {
    corner: '',
    columns: across.map((text) => ({ text })),
    rows: down.map((text, row) => ({ text, cells: across.map((_, column) => cell(isTurned ? cells[column]?.[row] : cells[row]?.[column])) })),
    key: '',
  };
}

/** The matrix with the rows that are drawn; where there is little room, those with the most cells. */
export function someRows(matrix: Matrix, context: FigureContext): Matrix {
  const rows = matrix.rows.map((name, index) => ({ name, cells: matrix.cells[index] ?? [] }));
  const shown = shownRows(context, rows, ({ cells }) => cells.filter(Boolean).length);
  return { ...matrix, rows: shown.map(({ name }) => name), cells: shown.map(({ cells }) => cells) };
}
