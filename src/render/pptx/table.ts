import { sum } from 'd3';
import type { Grid, GridCell } from '../../figures/shared/chart.ts';
import { textWidth, WIDER } from '../../lib/text/textWidth.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Colors } from './colors.ts';
import type { Place } from './deck.ts';
import { paragraphs, type TextStyle } from './text.ts';
import { emu } from './xml.ts';

/** The size of the text of native tables, in px of the slide. */
export const TABLE_TEXT_PX = 16;
const PADDING = 6;
const ROW_HEAD_SHARE = 0.26;
const LEAST_ROW_HEAD_SHARE = 0.18;

/** The look of a table: everything it needs beside its cells. */
export interface TablePaint {
  theme: Theme;
  colors: Colors;
  language: string;
  rightToLeft: boolean;
}

/** A grid as a native table with a header row and a header column. Cells differ by fill, edge and text. */
export function tableXml(grid: Grid, at: Place, rowHeights: number[], paint: TablePaint): string {
  const widths = columnWidths(grid, at.width).map(emu);
  const { theme } = paint;
  const head = [{ text: grid.corner }, ...grid.columns].map(({ text, color }: { text: string; color?: string }, index) =>
    cellXml(text, paint, { color: theme.ink1, weight: 600, anchor: index && !grid.widths ? 'middle' : 'start' }, { bottom: color ?? theme.rule2 }),
  );
  const rows = grid.rows.map(({ text, cells }) => [
    cellXml(text, paint, { color: theme.ink1, anchor: 'start' }, { bottom: theme.rule }),
    ...cells.map((cell) => gridCell(cell, paint, Boolean(grid.widths))),
  ]);
  const row = (cells: string[], index: number) => `<a:tr h="${emu(rowHeights[index] ?? 28)}">${cells.join('')}</a:tr>`;
  return `<a:tbl><a:tblPr firstRow="1" firstCol="1"${paint.rightToLeft ? ' rtl="1"' : ''}/><a:tblGrid>${widths.map((width) => `<a:gridCol w="${width}"/>`).join('')}</a:tblGrid>${[head, ...rows].map(row).join('')}</a:tbl>`;
}

/** The widths of a grid's columns in px. The first is the column of row names; it gives room to columns whose header has a longer word, which a program would break. */
export function columnWidths({ columns, widths }: Grid, width: number): number[] {
  if (widths) return widths.map((share) => share * width);
  const even = ((1 - ROW_HEAD_SHARE) * width) / columns.length;
  const own = columns.map(({ text }) => Math.max(even, ...text.split(/\s/).map((word) => textWidth(word, TABLE_TEXT_PX, 600) * WIDER + 2 * PADDING + 4)));
  const first = width - sum(own);
  return first >= LEAST_ROW_HEAD_SHARE * width ? [first, ...own] : [ROW_HEAD_SHARE * width, ...columns.map(() => even)];
}

function gridCell({ text, look, color }: GridCell, paint: TablePaint, isText: boolean): string {
  const { theme } = paint;
  const anchor = isText ? 'start' : 'middle';
  if (look === 'filled') return cellXml(text, paint, { color: theme.panel, weight: 600, anchor }, { all: theme.panel }, color);
  if (look === 'dashed') return cellXml(text, paint, { color, anchor }, { all: color, isDashed: true });
  if (look === 'edged') return cellXml(text, paint, { color, weight: 600, anchor }, { all: color });
  return cellXml(text, paint, { color, anchor }, { bottom: theme.rule });
}

type Edges = { all: string; isDashed?: boolean } | { bottom: string };

function cellXml(
  text: string,
  { colors, language, rightToLeft }: TablePaint,
  style: Pick<TextStyle, 'color' | 'weight' | 'anchor'>,
  edges: Edges,
  fill?: string,
): string {
  const body = paragraphs([text], { ...style, size: TABLE_TEXT_PX, lang: language, rightToLeft }, colors);
  const dash = 'all' in edges && edges.isDashed ? '<a:prstDash val="sysDash"/>' : '';
  const line = (side: string, color: string | undefined) =>
    color ? `<a:${side} w="${emu(1.2)}"><a:solidFill>${colors(color)}</a:solidFill>${dash}</a:${side}>` : `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const of = (side: string) => line(side, 'all' in edges ? edges.all : side === 'lnB' ? edges.bottom : undefined);
  const inside = fill ? `<a:solidFill>${colors(fill)}</a:solidFill>` : '<a:noFill/>';
  const pad = emu(PADDING);
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${body}</a:txBody><a:tcPr marL="${pad}" marR="${pad}" marT="${emu(3)}" marB="${emu(3)}" anchor="ctr">${['lnL', 'lnR', 'lnT', 'lnB'].map(of).join('')}${inside}</a:tcPr></a:tc>`;
}
