import { cutText, textWidth } from '../../lib/text/textWidth.ts';
import type { Grid, GridCell } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';

const ROW = 32;
const HEAD_TURN = -40;

/** What a matrix is made of; null where there is nothing. */
export interface Matrix {
  rows: string[];
  columns: string[];
  cells: (MatrixCell | null)[][];
}

/** One cell: filled where it holds in full, else hollow; with its words in the cell where there are any. */
export interface MatrixCell {
  text: string;
  isFull: boolean;
  title: string;
  lines: string[];
  sources: readonly string[];
}

/** The same matrix as a table of words; what is many goes down, what is few across. */
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

/** Some rows of a matrix; all where none are named. */
export function someRows(matrix: Matrix, rows: readonly [number, number] = [0, matrix.rows.length]): Matrix {
  return { ...matrix, rows: matrix.rows.slice(...rows), cells: matrix.cells.slice(...rows) };
}

/** Rows by columns with a square where there is something; an empty place is a small dot. */
export function matrixScene({ theme, width }: FigureContext, { rows, columns, cells }: Matrix): Scene {
  const left = Math.min(Math.max(...rows.map((row) => textWidth(row, 14))) + 16, width * 0.42);
  const column = Math.min(96, (width - left) / columns.length);
  const isTurned = columns.some((name) => textWidth(name, 13) > column - 6);
  const longest = Math.max(...columns.map((name) => Math.min(textWidth(name, 13), 170)));
  const top = isTurned ? 16 + longest * Math.sin((-HEAD_TURN * Math.PI) / 180) : 26;
  const y = (index: number) => top + 8 + index * ROW;
  const x = (index: number) => left + (index + 0.5) * column;
  const heads = columns.map((name, index): SceneNode => {
    const common = {
      kind: 'text',
      x: isTurned ? x(index) - 4 : x(index),
      y: top - 4,
      text: cutText(name, isTurned ? 170 : column - 4, 13),
      size: 13,
      fill: theme.ink2,
    } as const;
    return isTurned ? { ...common, anchor: 'start', turn: HEAD_TURN } : { ...common, anchor: 'middle' };
  });
  const nodes = rows.flatMap((name, row): SceneNode[] => [
    { kind: 'line', x1: 0, y1: y(row), x2: width, y2: y(row), stroke: theme.rule, strokeWidth: 0.8 },
    { kind: 'text', x: 0, y: y(row) + 21, text: cutText(name, left - 12, 14), size: 14, fill: theme.ink1 },
    ...columns.flatMap((_, index): SceneNode[] => {
      const cell = cells[row]?.[index];
      return cell
        ? [cellMark(cell, `${row}-${index}`, x(index), y(row) + ROW / 2, column)]
        : [{ kind: 'circle', x: x(index), y: y(row) + ROW / 2, radius: 1.4, fill: theme.rule2 }];
    }),
  ]);
  return { width, height: y(rows.length) + 4, nodes: [...heads, ...nodes] };

  function cellMark({ text, isFull, title, lines, sources }: MatrixCell, id: string, at: number, middle: number, room: number): Mark {
    const half = text ? Math.min(room / 2 - 3, Math.max(12, textWidth(text, 13) / 2 + 6)) : 10;
    const shown = cutText(text, half * 2 - 4, 13);
    return {
      kind: 'mark',
      id,
      label: `${title}. ${lines.join('. ')}`,
      tooltip: { title, lines, sources },
      box: { x: at - room / 2 + 1, y: middle - 14, width: room - 2, height: 28 },
      children: [
        {
          kind: 'rect',
          x: at - half,
          y: middle - 11,
          width: half * 2,
          height: 22,
          fill: isFull ? theme.ink2 : theme.panel,
          stroke: isFull ? theme.ink2 : theme.rule2,
          strokeWidth: 1.2,
          ...(isFull ? {} : { dash: '3 2' }),
        },
        ...(shown ? [{ kind: 'text', x: at, y: middle + 4.5, text: shown, size: 13, fill: isFull ? theme.panel : theme.ink3, anchor: 'middle' } as const] : []),
      ],
    };
  }
}
