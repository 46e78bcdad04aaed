import { max, type ScaleBand, scaleBand } from 'd3';
import * as say from '#messages';
import type { Region } from '../../atlas/schema.ts';
import { textWidth, wordsOf, wrapText } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import { keyRow } from '../shared/keyRow.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { activityRows, type Named, type RowPlace } from './activityRows.ts';
import { cellMark } from './cellMark.ts';
import type { CellRecord } from './cellRecord.ts';
import { cellKey, cellSize } from './cells.ts';

/** Below this width the heads are turned and the totals are left out, as they are where a word of them is wider than its column. */
const NARROW_PX = 640;
const LINE_PX = 17;
/** Space between the squares of narrow columns. */
const CELL_GAP_PX = 2;

/** A region with its name, and its totals for the foot of its column. */
export interface RegionColumn {
  region: Region;
  name: string;
  total: string;
}

/** An activity with a cell for each column. */
export interface RecordRow extends Named {
  cells: CellRecord[];
}

/** Activities by regions: a key, a head for each region, a cell for each pair, and the totals. */
export function worldScene(context: FigureContext, columns: readonly RegionColumn[], rows: readonly RecordRow[]): Scene {
  const { language, theme, width, isTight } = context;
  const isNarrow = width < NARROW_PX;
  const labelWidth = isNarrow ? Math.min(170, width * 0.44) : Math.min(300, width * (isTight ? 0.3 : 0.24));
  const x = scaleBand(
    columns.map(({ region }) => region.regionId),
    [labelWidth, width],
  );
  const { cell, keyLine } = cellSize(context);
  const size = Math.min(cell, Math.floor(x.bandwidth()) - CELL_GAP_PX);
  const key = keyRow(cellKey(language, theme, { size }), { top: 0, width, theme, swatchWidth: size, lineHeight: keyLine });
  const head = headNodes(context, columns, x, key.bottom + 10);
  const body = activityRows(context, rows, { top: head.bottom, labelWidth, size: isNarrow || isTight ? 13 : 15 }, ({ cells }, place) =>
    cells.map((record) => regionCell(context, record, x, { ...place, size })),
  );
  const hasTotals = !isNarrow && columns.every(({ total }) => wordsOf(total).every((word) => textWidth(word, 13) <= x.bandwidth() - 4));
  const foot = hasTotals ? totalNodes(context, columns, x, body.bottom + 24) : { nodes: [], bottom: body.bottom + 4 };
  return { width, height: foot.bottom, nodes: [...key.nodes, ...head.nodes, ...body.nodes, ...foot.nodes] };
}

const middleOf = (x: ScaleBand<string>, regionId: string) => (x(regionId) ?? 0) + x.bandwidth() / 2;

/** The names of the regions over lines in their hue: level where every word fits its column, else turned. */
function headNodes(context: FigureContext, columns: readonly RegionColumn[], x: ScaleBand<string>, top: number): { nodes: SceneNode[]; bottom: number } {
  const size = context.width < NARROW_PX ? undefined : levelSize(columns, x.bandwidth());
  const lines = columns.map(({ name }) => (size ? wrapText(name, x.bandwidth() - 6, size, 600) : [name]));
  const height = size
    ? 12 + LINE_PX * Math.max(2, max(lines, ({ length }) => length) ?? 0)
    : Math.max(118, 20 + (max(columns, ({ name }) => textWidth(name, 13, 600)) ?? 0));
  const y = top + height;
  const nodes = columns.flatMap(({ region, name }, index) => {
    const middle = middleOf(x, region.regionId);
    const half = x.bandwidth() * 0.42;
    const hue = regionHue(context.theme, region.regionId);
    return [
      ruleY(y, { x1: middle - half, x2: middle + half, stroke: hue.fill, strokeWidth: 3 }),
      ...(size
        ? levelHead(context, lines[index] ?? [], { x: middle, y: y - 12, size })
        : [text(name, { x: middle + 4, y: y - 10, weight: 600, fill: hue.ink, turn: -90 })]),
    ];
  });
  return { nodes, bottom: y + 4 };
}

/** The size in px at which every word of the heads fits its column; undefined where none does. */
function levelSize(columns: readonly RegionColumn[], width: number): number | undefined {
  const words = columns.flatMap(({ name }) => wordsOf(name));
  return [15, 13].find((size) => words.every((word) => textWidth(word, size, 600) <= width - 6));
}

/** A name in lines, the last of which stands on `y`. */
function levelHead({ theme }: FigureContext, lines: readonly string[], { x, y, size }: { x: number; y: number; size: number }): SceneNode[] {
  const last = lines.length - 1;
  return lines.map((line, index) => text(line, { x, y: y - (last - index) * LINE_PX, size, weight: 600, fill: theme.ink1, anchor: 'middle' }));
}

/** A cell, with the word "gap" beside it where there is room. */
function regionCell(context: FigureContext, record: CellRecord, x: ScaleBand<string>, place: RowPlace & { size: number }): Mark {
  const middle = middleOf(x, record.region.regionId);
  const width = Math.min(x.bandwidth() - 2, 96);
  const hasWord = record.cell.state === 'gap' && x.bandwidth() > 78;
  const word = text(say.focusGap(context.language), { x: middle + place.size / 2 + 6, y: place.y + 4, fill: context.theme.ink2 });
  return cellMark(context, record, { ...place, x: middle, left: middle - width / 2, width }, hasWord ? [word] : []);
}

/** The totals of the columns from the base line `top` on, each in as many lines as its column needs. */
function totalNodes(
  { language, theme }: FigureContext,
  columns: readonly RegionColumn[],
  x: ScaleBand<string>,
  top: number,
): { nodes: SceneNode[]; bottom: number } {
  const [labelWidth] = x.range();
  const heading = wrapText(say.focusTotals(language), labelWidth - 8, 15, 600);
  const totals = columns.map(({ region, total }) => ({ at: middleOf(x, region.regionId), lines: wrapText(total, x.bandwidth() - 6, 13) }));
  const y = (line: number) => top + line * LINE_PX;
  const lineCount = max([heading, ...totals.map(({ lines }) => lines)], ({ length }) => length) ?? 1;
  return {
    nodes: [
      ...heading.map((line, index) => text(line, { x: 0, y: y(index), size: 15, weight: 600, fill: theme.ink1 })),
      ...totals.flatMap(({ at, lines }) => lines.map((line, index) => text(line, { x: at, y: y(index), fill: theme.ink2, anchor: 'middle' }))),
    ],
    bottom: y(lineCount - 1) + 12,
  };
}
