import { max, type ScaleBand, scaleBand } from 'd3';
import * as say from '#messages';
import type { Region } from '../../atlas/schema.ts';
import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import { keyRow } from '../shared/keyRow.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { activityRows, type RowPlace } from './activityRows.ts';
import { cellMark } from './cellMark.ts';
import type { CellRecord } from './cellRecord.ts';
import { cellKey, cellSize, columnKey, namedNodes, workNodes } from './cells.ts';
import { foldedScene } from './foldedLayout.ts';
import { type Column, type ColumnCell, instrumentCells, programmeCell, type RegionColumns } from './regionColumns.ts';

/** Width of a column in px: the most, and the least before the columns fold into names beside one cell. */
const MAX_STEP_PX = 46;
const MIN_STEP_PX = 22;
/** The least room for the names of the activities. */
const MIN_LABEL_PX = 150;
/** The least height of the heads, and that of the heading over the turned names. */
const HEAD_PX = 120;
const HEADING_PX = 36;
/** A longer turned name stands in lines beside each other, where its column has room for them. */
const LONG_NAME_PX = 210;
const NAME_LINE_PX = 15;
/** Between the instruments and the programmes. */
const GAP_PX = 20;

/** Where the columns stand: instruments, then programmes, by their ids. */
interface Scales {
  labelWidth: number;
  instruments: ScaleBand<string>;
  programmes: ScaleBand<string>;
}

/** Activities of a region by its instruments and programmes; where a column would be too narrow, one cell with names beside it. */
export function regionScene(context: FigureContext, region: Region, columns: RegionColumns, records: readonly CellRecord[]): Scene {
  const scales = columnScales(context, columns);
  return isTooNarrow(context, scales) ? foldedScene(context, columns, records) : wideScene(context, region, columns, records, scales);
}

/** Whether a column is narrower than its mark, or the heading of the programmes has no room. */
function isTooNarrow({ language, width }: FigureContext, { instruments, programmes }: Scales): boolean {
  if ([instruments, programmes].some((x) => x.domain().length > 0 && x.bandwidth() < MIN_STEP_PX)) return true;
  return programmes.domain().length > 0 && programmes.range()[0] + textWidth(say.focusProgrammes(language), 13, 600) > width;
}

/** Columns of equal width; the programmes begin where the heading of the instruments has ended. */
function columnScales({ language, width }: FigureContext, columns: RegionColumns): Scales {
  const labelWidth = Math.min(250, Math.max(MIN_LABEL_PX, width * 0.24));
  const left = labelWidth + 44;
  const [instruments, programmes] = [columns.instruments.map(({ id }) => id), columns.programmes.map(({ id }) => id)];
  const heading = instruments.length ? textWidth(say.focusInstruments(language), 13, 600) : 0;
  const room = width - left - GAP_PX - 10;
  const step = Math.min(MAX_STEP_PX, room / (instruments.length + programmes.length), (room - heading) / (programmes.length || 1));
  const programmesLeft = left + Math.max(step * instruments.length, heading) + GAP_PX;
  return {
    labelWidth,
    instruments: scaleBand(instruments, [left, left + step * instruments.length]),
    programmes: scaleBand(programmes, [programmesLeft, programmesLeft + step * programmes.length]),
  };
}

function wideScene(context: FigureContext, region: Region, columns: RegionColumns, records: readonly CellRecord[], scales: Scales): Scene {
  const { language, theme, width } = context;
  const color = regionHue(theme, region.regionId).ink;
  const shown = new Set(records.map(({ cell }) => cell.state));
  const { cell: size, keyLine } = cellSize(context);
  const entries = [...cellKey(language, theme, { size, shown: (state, inPart) => !inPart && shown.has(state) }), ...columnKey(language, theme, size)];
  const key = keyRow(entries, { top: 0, width, theme, swatchWidth: size, lineHeight: keyLine });
  const top = key.bottom + 10;
  const height = Math.max(headHeight(columns.instruments, scales.instruments), headHeight(columns.programmes, scales.programmes));
  const heads = [
    ...headNodes(context, region, say.focusInstruments(language), columns.instruments, scales.instruments, { top, height }),
    ...headNodes(context, region, say.focusProgrammes(language), columns.programmes, scales.programmes, { top, height }),
  ];
  const body = activityRows(context, records, { top: top + height + 4, labelWidth: scales.labelWidth, size: 15 }, (record, place) => [
    cellMark(context, record, { ...place, x: scales.labelWidth + 22, left: scales.labelWidth + 2, width: 40 }),
    ...instrumentMarks(context, record, columns.instruments, scales.instruments, place, color),
    ...programmeMarks(context, record, scales.programmes, place, color),
  ]);
  return { width, height: body.bottom + 4, nodes: [...key.nodes, ...heads, ...body.nodes] };
}

const middleOf = (x: ScaleBand<string>, id: string) => (x(id) ?? 0) + x.bandwidth() / 2;

/** The lines of a turned name in a column: one, or as many as it needs where they have room. */
function turnedLines(name: string, column: number): string[] {
  const lines = wrapText(name, LONG_NAME_PX, 13);
  return lines.length * NAME_LINE_PX <= column ? lines : [name];
}

/** How high the heads of columns stand, so that their turned names are whole. */
function headHeight(columns: readonly Column[], x: ScaleBand<string>): number {
  const longest = max(columns, ({ name }) => max(turnedLines(name, x.bandwidth()), (line) => textWidth(line, 13))) ?? 0;
  return Math.max(HEAD_PX, Math.ceil(longest) + HEADING_PX + 2);
}

/** The turned names of some columns over a line in the hue of the region, under their common name. */
function headNodes(
  context: FigureContext,
  region: Region,
  heading: string,
  columns: readonly Column[],
  x: ScaleBand<string>,
  { top, height }: { top: number; height: number },
): SceneNode[] {
  if (columns.length === 0) return [];
  const { theme } = context;
  const hue = regionHue(theme, region.regionId);
  const [left, right] = x.range();
  const margin = x.bandwidth() * 0.05;
  const bottom = top + height;
  return [
    ...columns.flatMap(({ id, name }) => {
      const lines = turnedLines(name, x.bandwidth());
      const left = middleOf(x, id) + 4 - ((lines.length - 1) * NAME_LINE_PX) / 2;
      return lines.map((line, index) => text(line, { x: left + index * NAME_LINE_PX, y: bottom - 8, fill: theme.ink1, turn: -90 }));
    }),
    text(heading, { x: left + margin, y: top + 12, weight: 600, fill: hue.ink }),
    ruleY(bottom, { x1: left + margin, x2: right - margin, stroke: hue.fill, strokeWidth: 3 }),
  ];
}

function instrumentMarks(context: FigureContext, record: CellRecord, columns: readonly Column[], x: ScaleBand<string>, place: RowPlace, color: string): Mark[] {
  return columns.flatMap((column) =>
    instrumentCells(context, record, column).map((cell) => columnMark(record, cell, x, place, namedNodes(cell.inPart, middleOf(x, cell.id), place.y, color))),
  );
}

function programmeMarks(context: FigureContext, record: CellRecord, x: ScaleBand<string>, place: RowPlace, color: string): Mark[] {
  return record.works.map((work) => {
    const cell = programmeCell(context, record, work);
    return columnMark(record, cell, x, place, workNodes(cell.status, middleOf(x, cell.id), place.y, color));
  });
}

function columnMark(
  { activity }: CellRecord,
  { id, label, tooltip, behind }: ColumnCell,
  x: ScaleBand<string>,
  { y, height }: RowPlace,
  children: SceneNode[],
): Mark {
  const box = { x: x(id) ?? 0, y: y - height / 2 + 1, width: x.bandwidth(), height: height - 2 };
  return { kind: 'mark', id: `${id}.${activity.activityId}`, about: [`activity.${activity.activityId}`], label, tooltip, behind, box, children };
}
