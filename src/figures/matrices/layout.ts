import { max, type ScaleBand, scaleBand } from 'd3';
import { textWidth } from '../../lib/text/textWidth.ts';
import { bar } from '../shared/bar.ts';
import { columnHeads, turnedWidth } from '../shared/columnHeads.ts';
import type { FigureContext } from '../shared/context.ts';
import { dot } from '../shared/dot.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import type { Matrix, MatrixCell } from './matrix.ts';

const ROW_PX = 32;
const COLUMN_PX = 96;
type Look = Pick<FigureContext, 'theme' | 'width'>;

/** The drawing of a matrix: a square for each cell, and a small dot for each cell that is null. */
export function matrixScene(matrix: Matrix, look: Look): Scene {
  const { rows, columns, cells } = matrix;
  const { theme, width } = look;
  const left = Math.min((max(rows, (name) => textWidth(name, 14)) ?? 0) + 16, width * 0.42);
  const right = Math.min(width - turnedWidth(columns), left + COLUMN_PX * columns.length);
  const x = scaleBand(columns.keys(), [left, right]);
  const head = columnHeads(
    columns.map((name) => ({ name })),
    x,
    { top: 0, theme },
  );
  const y = (row: number) => head.bottom + 8 + row * ROW_PX;
  const body = rows.flatMap((name, row): SceneNode[] => [
    ruleY(y(row), { x1: 0, x2: width, stroke: theme.rule }),
    text(name, { x: 0, y: y(row) + 21, size: 14, fill: theme.ink1, maxWidth: left - 12 }),
    ...columns.map((_, column) => {
      const cell = cells[row]?.[column];
      const place = { x: middleOf(x, column), y: y(row) + ROW_PX / 2, width: x.bandwidth() };
      return cell ? cellMark(cell, `${row}-${column}`, place, look) : dot(place.x, place.y, { radius: 1.4, fill: theme.rule2 });
    }),
  ]);
  return { width, height: y(rows.length) + 4, nodes: [...head.nodes, ...body] };
}

const middleOf = (x: ScaleBand<number>, column: number) => (x(column) ?? 0) + x.bandwidth() / 2;

interface Place {
  /** The middle of the cell. */
  x: number;
  y: number;
  width: number;
}

function cellMark({ text: word, isFull, title, lines, sources }: MatrixCell, id: string, { x, y, width }: Place, { theme }: Look): Mark {
  const half = word ? Math.min(width / 2 - 3, Math.max(12, textWidth(word, 13) / 2 + 6)) : 10;
  const paint = isFull ? { fill: theme.ink2, stroke: theme.ink2 } : { fill: theme.panel, stroke: theme.rule2, dash: '3 2' };
  const square = bar({ x1: x - half, x2: x + half, y1: y - 11, y2: y + 11, strokeWidth: 1.2, ...paint });
  const label = text(word, { x, y: y + 4.5, fill: isFull ? theme.panel : theme.ink3, anchor: 'middle', maxWidth: half * 2 - 4 });
  return {
    kind: 'mark',
    id,
    label: `${title}. ${lines.join('. ')}`,
    tooltip: { title, lines, sources },
    box: { x: x - width / 2 + 1, y: y - 14, width: width - 2, height: 28 },
    children: word ? [square, label] : [square],
  };
}
