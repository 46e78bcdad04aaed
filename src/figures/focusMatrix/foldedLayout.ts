import { WIDER, wrapText } from '../../lib/text/textWidth.ts';
import type { FigureContext } from '../shared/context.ts';
import { keyRow } from '../shared/keyRow.ts';
import { namesIn } from '../shared/namesIn.ts';
import type { Scene } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { activityRows, type RowPlace } from './activityRows.ts';
import { cellMark } from './cellMark.ts';
import { type CellRecord, worksOf } from './cellRecord.ts';
import { cellKey, cellSize } from './cells.ts';
import { namedIn, type RegionColumns } from './regionColumns.ts';

const LINE_PX = 15;
/** Names take no more lines than these; then it is said how many more there are. */
const MOST_LINES = 2;

/** Activities of a region with one cell each, and beside it the names of instruments and of running programmes. */
export function foldedScene(context: FigureContext, columns: RegionColumns, records: readonly CellRecord[]): Scene {
  const { language, theme, width } = context;
  const labelWidth = Math.min(250, Math.max(170, width * 0.3), width * 0.44);
  const { cell: size, keyLine } = cellSize(context);
  const key = keyRow(cellKey(language, theme, { size }), { top: 0, width, theme, swatchWidth: size, lineHeight: keyLine });
  const linesOf = (record: CellRecord) => besideLines(context, columns, record, (width - labelWidth - 44) / WIDER);
  const beside = (record: CellRecord, { y }: RowPlace) => {
    const lines = linesOf(record);
    const top = y + 5 - ((lines.length - 1) / 2) * LINE_PX;
    return lines.map(({ words, fill }, index) => text(words, { x: labelWidth + 42, y: top + index * LINE_PX, fill }));
  };
  const body = activityRows(
    context,
    records,
    { top: key.bottom - 2, labelWidth, size: 13 },
    (record, place) => [cellMark(context, record, { ...place, x: labelWidth + 20, left: labelWidth, width: width - labelWidth }, beside(record, place))],
    (record) => linesOf(record).length * LINE_PX,
  );
  return { width, height: body.bottom + 4, nodes: [...key.nodes, ...body.nodes] };
}

/** The lines beside a cell, of at most `room` px each: who names the activity, and who works on it; if no programme is running, the ended programmes and those of unknown status. */
function besideLines({ language, theme }: FigureContext, { instruments }: RegionColumns, record: CellRecord, room: number) {
  const named = instruments.filter(({ id }) => namedIn(record, id).length).map(({ name }) => name);
  const running = worksOf(record, 'running').map(({ brief }) => brief);
  const others = record.works.filter(({ status }) => status !== 'running').map(({ brief, entry }) => brief + language.aside(entry.detail));
  const lines = (words: string) => wrapText(words, room, 13);
  return [
    { names: named, fill: theme.ink1 },
    { names: running, fill: theme.ink2 },
    { names: running.length ? [] : others, fill: theme.ink3 },
  ].flatMap(({ names, fill }) => {
    const words = namesIn(language, names, (some) => lines(some).length <= MOST_LINES);
    return words ? lines(words).map((line) => ({ words: line, fill })) : [];
  });
}
