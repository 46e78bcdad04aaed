import { bisectLeft, cumsum, group, max, sum } from 'd3';
import * as say from '#messages';
import type { FocusState } from '../../atlas/focus.ts';
import type { Region } from '../../atlas/schema.ts';
import { WIDER, wrapText } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import { keyRow } from '../shared/keyRow.ts';
import { ruleY } from '../shared/rule.ts';
import type { Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { type CellRecord, cellRecord, worksOf } from './cellRecord.ts';
import { cellKey, cellNodes } from './cells.ts';
import { regionRows } from './rows.ts';

const GROUPS = ['security', 'environment', 'capacity'] as const;
/** Height in px of a row: the least at which its text can be read, and the most that looks well. */
const ROW_PX = [16, 22] as const;
/** The px that a further line of a long name adds to its row. */
const LINE_PX = 13;
const HEAD_PX = 18;
const GAP_PX = 24;
const CELL_PX = 16;
const KEY_LINE_PX = 18;
const MOST_TICKS = 7;
const TICK = { width: 4, height: 9, pitch: 6 };
/** Room in px at the end of a row: the word for the state, the cell, and the ticks before it. */
const ROOM = { word: 44, cell: 24 };

/** A line of the sheet: the head of a group, or an activity with its cell. */
type Line = { head: string } | { record: CellRecord };

/**
 * The matrix of a region on one sheet, for a slide: activities in two columns, each with a tick for every instrument that names it, its cell,
 * and in words whether it is a gap. The key of the cells stands below. Rows are as high as `height` px allow.
 */
export function focusSheet(context: FigureContext, region: Region, height: number): { scene: Scene; records: CellRecord[] } {
  const { atlas, language, day, width, theme } = context;
  const records = regionRows(atlas, region, day).cells.map((cell) => cellRecord(context, cell));
  const columnWidth = (width - GAP_PX) / 2;
  const columns = twoColumns(linesOf(context, records), columnWidth);
  const isShown = (state: FocusState, inPart: boolean) => records.some(({ cell }) => (inPart ? cell.inPart : cell.state === state));
  const ticks = { label: say.focusKeyNamed(language), swatch: (x: number, y: number) => tickNodes(2, x + 12, y, theme.ink2) };
  const entries = [...cellKey(language, theme, { size: CELL_PX, shown: isShown }), ticks];
  const keyAt = (top: number) => keyRow(entries, { top, width, theme, swatchWidth: CELL_PX + 2, lineHeight: KEY_LINE_PX, wider: WIDER });
  const rows = max(columns, (lines) => lines.filter((line) => 'record' in line).length) ?? 0;
  const heads = max(columns, (lines) => lines.filter((line) => 'head' in line).length) ?? 0;
  const further = max(columns, (lines) => sum(lines, (line) => ('record' in line ? nameLines(line.record, columnWidth).length - 1 : 0))) ?? 0;
  const room = height - keyAt(0).bottom - 8 - heads * (HEAD_PX + 4) - further * LINE_PX;
  const rowHeight = Math.min(ROW_PX[1], Math.max(ROW_PX[0], room / rows));
  const drawn = columns.map((lines, index) => columnNodes(context, region, lines, { left: index * (columnWidth + GAP_PX), width: columnWidth, rowHeight }));
  const bottom = max(drawn, (column) => column.bottom) ?? 0;
  const key = keyAt(bottom + 8);
  return { scene: { width, height: key.bottom, nodes: [...drawn.flatMap(({ nodes }) => nodes), ...key.nodes] }, records };
}

function linesOf({ language }: FigureContext, records: readonly CellRecord[]): Line[] {
  const members = group(records, ({ activity }) => activity.group);
  return GROUPS.flatMap((key): Line[] => {
    const here = members.get(key) ?? [];
    return here.length ? [{ head: say.activityGroup(language, key) }, ...here.map((record) => ({ record }))] : [];
  });
}

/** Divides lines into two columns of about equal height, at the head of a group where one stands near the middle. */
function twoColumns(lines: readonly Line[], columnWidth: number): [Line[], Line[]] {
  const ends = cumsum(lines, (line) => ('head' in line ? HEAD_PX + 4 : ROW_PX[0] + (nameLines(line.record, columnWidth).length - 1) * LINE_PX));
  const middle = bisectLeft(ends, (ends.at(-1) ?? 0) / 2) + 1;
  const heads = lines.flatMap((line, index) => ('head' in line && index ? [index] : []));
  const near = heads.find((index) => Math.abs(index - middle) <= 2) ?? middle;
  return [lines.slice(0, near), lines.slice(near)];
}

function columnNodes(
  context: FigureContext,
  region: Region,
  lines: readonly Line[],
  { left, width, rowHeight }: { left: number; width: number; rowHeight: number },
): { nodes: SceneNode[]; bottom: number } {
  const { theme } = context;
  const right = left + width;
  const rules: SceneNode[] = [];
  let y = 0;
  const words = lines.flatMap((line, index): SceneNode[] => {
    if ('head' in line) {
      y += index ? HEAD_PX + 4 : HEAD_PX;
      rules.push(ruleY(y, { x1: left, x2: right, stroke: theme.rule2, strokeWidth: 1.2 }));
      return [text(line.head, { x: left, y: y - 6, weight: 600, fill: theme.ink2 })];
    }
    const own = rowHeight + (nameLines(line.record, width).length - 1) * LINE_PX;
    y += own;
    rules.push(ruleY(y, { x1: left, x2: right, stroke: theme.rule }));
    return rowNodes(context, region, line.record, { left, right, y: y - own / 2, height: own });
  });
  // The letters of Arabic reach down to the lines, which must not cover them.
  return { nodes: [...rules, ...words], bottom: y };
}

function rowNodes(
  { language, theme }: FigureContext,
  region: Region,
  record: CellRecord,
  { left, right, y, height }: { left: number; right: number; y: number; height: number },
): SceneNode[] {
  const { cell, label, tooltip, named } = record;
  const hue = regionHue(theme, region.regionId);
  const isGap = cell.state === 'gap';
  const cellX = right - ROOM.word - ROOM.cell / 2;
  const ticksEnd = right - ROOM.word - ROOM.cell - 4;
  const lines = nameLines(record, right - left);
  const first = y + 4.5 - ((lines.length - 1) * LINE_PX) / 2;
  const word = isGap ? say.focusGap(language) : cell.state === 'worldwide' ? say.focusWorld(language) : '';
  const box = { x: left, y: y - height / 2, width: right - left, height };
  return [
    {
      kind: 'mark',
      id: record.activity.activityId,
      about: [`activity.${record.activity.activityId}`],
      label,
      tooltip,
      box,
      children: [
        ...(isGap ? [bar({ x1: left, x2: right, y1: box.y + 0.5, y2: box.y + height - 0.5, fill: hue.first, opacity: 0.35 })] : []),
        ...lines.map((line, index) => text(line, { x: left + 4, y: first + index * LINE_PX, weight: weightOf(record), fill: theme.ink1 })),
        ...tickNodes(named.length, ticksEnd, y, theme.ink2),
        ...cellNodes(cell.state, cell.inPart, worksOf(record, 'running').length, { x: cellX, y, color: hue.ink, theme, size: CELL_PX }),
        ...(word ? [text(word, { x: right - ROOM.word + 4, y: y + 4.5, weight: isGap ? 600 : 400, fill: isGap ? hue.ink : theme.ink3 })] : []),
      ],
    },
  ];
}

const weightOf = ({ cell }: CellRecord) => (cell.state === 'gap' ? 600 : 400);

/** The name of an activity in as many lines as it needs in a column of a width in px, before its ticks and its cell. */
function nameLines(record: CellRecord, width: number): string[] {
  const room = width - ROOM.word - ROOM.cell - Math.min(record.named.length, MOST_TICKS) * TICK.pitch - 12;
  return wrapText(record.activityName, room, 13, weightOf(record));
}

/** Upright ticks, as many as `count`, the last at the right edge `end`. */
function tickNodes(count: number, end: number, y: number, fill: string): SceneNode[] {
  return Array.from({ length: Math.min(count, MOST_TICKS) }, (_, index) => {
    const right = end - index * TICK.pitch;
    return bar({ x1: right - TICK.width, x2: right, y1: y - TICK.height / 2, y2: y + TICK.height / 2, fill });
  });
}
