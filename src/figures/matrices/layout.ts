import { cumsum, type ScaleBand, scaleBand } from 'd3';
import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import { bar } from '../shared/bar.ts';
import { columnHeads, turnedWidth } from '../shared/columnHeads.ts';
import type { FigureContext } from '../shared/context.ts';
import { dot } from '../shared/dot.ts';
import { nameRoom, rowName, rowNameHeight } from '../shared/rowName.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import type { Matrix, MatrixCell } from './matrix.ts';

const ROW_PX = 32;
const COLUMN_PX = 96;
const NOTE_PX = 18;
type Look = Pick<FigureContext, 'theme' | 'width' | 'language'>;

/** The drawing of a matrix: a square for each cell, and a small dot for each cell that is null; its notes stand below. */
export function matrixScene(matrix: Matrix, look: Look): Scene {
  const { rows, columns, cells, notes = [] } = matrix;
  const { theme, width } = look;
  const left = nameRoom(rows, width * 0.42 - 16) + 16;
  const right = Math.min(width - turnedWidth(columns), left + COLUMN_PX * columns.length);
  const x = scaleBand(columns.keys(), [left, right]);
  const head = columnHeads(
    columns.map((name) => ({ name })),
    x,
    { top: 0, theme },
  );
  const heights = rows.map((name) => Math.max(ROW_PX, rowNameHeight(name, left - 12) + 5));
  const tops = [0, ...cumsum(heights)];
  const y = (row: number) => head.bottom + 8 + (tops[row] ?? 0);
  const middle = (row: number) => y(row) + (heights[row] ?? 0) / 2;
  const body = rows.flatMap((name, row): SceneNode[] => [
    ruleY(y(row), { x1: 0, x2: width, stroke: theme.rule }),
    ...rowName(name, { x: 0, middle: middle(row), room: left - 12, fill: theme.ink1 }),
    ...columns.map((_, column) => {
      const cell = cells[row]?.[column];
      const place = { x: middleOf(x, column), y: middle(row), width: x.bandwidth() };
      return cell ? cellMark(cell, `${row}-${column}`, place, look) : dot(place.x, place.y, { radius: 1.4, fill: theme.rule2 });
    }),
  ]);
  const lines = notes.flatMap((note) => wrapText(note, width, 13));
  const foot = lines.map((line, index) => text(line, { x: 0, y: y(rows.length) + 20 + index * NOTE_PX, fill: theme.ink2 }));
  return { width, height: y(rows.length) + 4 + (lines.length ? 10 + lines.length * NOTE_PX : 0), nodes: [...head.nodes, ...body, ...foot] };
}

const middleOf = (x: ScaleBand<number>, column: number) => (x(column) ?? 0) + x.bandwidth() / 2;

interface Place {
  /** The middle of the cell. */
  x: number;
  y: number;
  width: number;
}

/** A square with its word, where the column has room for it. */
function cellMark({ text: own, isFull, title, lines, sources }: MatrixCell, id: string, { x, y, width }: Place, { theme, language }: Look): Mark {
  const word = textWidth(own, 13) <= width - 8 ? own : '';
  const half = word ? Math.max(12, textWidth(word, 13) / 2 + 3) : Math.min(10, width / 2 - 2);
  const paint = isFull ? { fill: theme.ink2, stroke: theme.ink2 } : { fill: theme.panel, stroke: theme.rule2, dash: '3 2' };
  const square = bar({ x1: x - half, x2: x + half, y1: y - 11, y2: y + 11, strokeWidth: 1.2, ...paint });
  const label = text(word, { x, y: y + 4.5, fill: isFull ? theme.panel : theme.ink3, anchor: 'middle' });
  return {
    kind: 'mark',
    id,
    label: [title, ...lines].join(language.stop),
    tooltip: { title, lines, sources },
    box: { x: x - width / 2 + 1, y: y - 14, width: width - 2, height: 28 },
    children: word ? [square, label] : [square],
  };
}
