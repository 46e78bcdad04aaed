import { cumsum, least, max, sum } from 'd3';
import * as say from '#messages';
import type { ProgrammeStatus } from '../../atlas/enumerations.ts';
import type { Programme } from '../../atlas/schema.ts';
import { statusOn } from '../../atlas/status.ts';
import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import { keyRow } from '../shared/keyRow.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { textLines } from '../shared/textLines.ts';
import type { FunderEntry } from './entry.ts';
import { drawnEntries } from './fundersFigure.ts';
import { funderRows } from './rows.ts';

const ORDER = ['running', 'unknown', 'planned', 'ended'] as const satisfies readonly ProgrammeStatus[];
const [SQUARE_PX, PITCH_PX, SPACE_PX] = [12, 16, 2];
const COUNT_PX = 36;
const GAP_PX = 12;
/** Narrower squares stand without a space between them, as a bar. */
const LEAST_PITCH_PX = 6;
/** Height in px of a row where there are few, and where the sheet is full. */
const ROW_PX = [19, 48] as const;
const LINE_PX = 15;
/** Names take at most the first of these shares of the width with which all rows have room, amounts theirs; longer ones take more lines. */
const NAME_SHARES = [0.34, 0.4, 0.46];
const AMOUNT_SHARE = 0.35;

/** Who pays, on one sheet of a height, for a slide: a line each with a square a programme, running ones first, their number and the published amounts. */
export function fundersSheet(context: FigureContext, height: number): Scene {
  const { theme, width, language } = context;
  const entries = drawnEntries(context, funderRows(context.atlas, context.regionId));
  const color = regionHue(theme, context.regionId).fill;
  const key = keyRow(
    ORDER.filter((status) => entries.some(({ programmes }) => programmes.some((programme) => statusOn(programme, context.day) === status))).map((status) => ({
      label: say.status(language, status),
      swatch: (x: number, y: number) => [square(x, y - SQUARE_PX / 2, status, color, [SQUARE_PX, SQUARE_PX])],
    })),
    { top: 0, width, theme },
  );
  const top = key.bottom + 4;
  const columns = columnsOf(context, entries, height - top);
  const heights = rowHeights(context, entries, columns, height - top);
  const tops = [top, ...[...cumsum(heights)].map((own) => top + own)];
  const bottom = tops.at(-1) ?? top;
  const most = Math.max(1, max(entries, ({ programmes }) => programmes.length) ?? 0);
  const pitch = Math.min(PITCH_PX, (width - columns.name - columns.amounts - COUNT_PX) / most);
  const rows = entries.map((entry, index) => rowMark(context, entry, { y: tops[index] ?? 0, height: heights[index] ?? 0, pitch, color, ...columns }));
  const rules = entries.map((_, index) => ruleY(tops[index] ?? 0, { x1: 0, x2: width, stroke: theme.rule }));
  return { width, height: bottom + 1, nodes: [...key.nodes, ...rules, ...rows, ruleY(bottom, { x1: 0, x2: width, stroke: theme.rule2 })] };
}

type Columns = Pick<RowPlace, 'name' | 'amounts'>;

/** The widths of names and amounts with which all rows have room, if there are any. */
function columnsOf(context: FigureContext, entries: readonly FunderEntry[], room: number): Columns {
  const widest = (share: number, width: (entry: FunderEntry) => number) => Math.min(context.width * share, GAP_PX + (max(entries, width) ?? 0));
  const amounts = widest(AMOUNT_SHARE, (entry) => textWidth(paidWords(context, entry), 13));
  const columns = NAME_SHARES.map((share) => ({ amounts, name: widest(share, ({ name }) => textWidth(name, 13, 600)) }));
  return least(columns, (own) => Math.max(room, sum(rowHeights(context, entries, own, room)))) ?? { amounts, name: 0 };
}

/** The heights of rows, as many lines as their words need, and all together as high as the room where they need no more. */
function rowHeights(context: FigureContext, entries: readonly FunderEntry[], columns: Columns, room: number): number[] {
  const [lowest, highest] = ROW_PX;
  const needed = entries.map((entry) => Math.max(lowest, Math.max(nameLines(entry, columns).length, paidLines(context, entry, columns).length) * LINE_PX + 3));
  const more = Math.max(0, room - sum(needed)) / Math.max(1, entries.length);
  return needed.map((own) => Math.max(own, Math.min(highest, own + more)));
}

const paidWords = ({ language }: FigureContext, { amountWords, publishedWords }: FunderEntry) =>
  amountWords ? amountWords + language.aside(publishedWords) : say.wordsNotPublished(language);

const nameLines = ({ name: words }: FunderEntry, { name }: Pick<RowPlace, 'name'>) => wrapText(words, name - GAP_PX, 13, 600);
const paidLines = (context: FigureContext, entry: FunderEntry, { amounts }: Pick<RowPlace, 'amounts'>) => wrapText(paidWords(context, entry), amounts, 13);

interface RowPlace {
  y: number;
  height: number;
  pitch: number;
  color: string;
  /** Room for the name, and for the amounts at the end. */
  name: number;
  amounts: number;
}

function rowMark(context: FigureContext, entry: FunderEntry, { y, height, pitch, color, name, amounts }: RowPlace): Mark {
  const { theme, width, day } = context;
  const base = y + height / 2 + 4.5;
  const [across, tall] = pitch < LEAST_PITCH_PX ? [pitch, SQUARE_PX] : [pitch - SPACE_PX, Math.min(SQUARE_PX, pitch - SPACE_PX)];
  const status = (programme: Programme) => statusOn(programme, day);
  const paidFill = entry.amountWords ? theme.ink1 : theme.ink2;
  const ordered = ORDER.flatMap((wanted) => entry.programmes.filter((programme) => status(programme) === wanted));
  const squares = ordered.map((programme, index) => square(name + index * pitch, y + (height - tall) / 2, status(programme), color, [across, tall]));
  const [names, paid] = [nameLines(entry, { name }), paidLines(context, entry, { amounts })];
  const firstY = (count: number) => base - ((count - 1) / 2) * LINE_PX;
  return {
    kind: 'mark',
    id: entry.key,
    label: entry.label,
    tooltip: entry.tooltip,
    box: { x: 0, y, width, height },
    children: [
      ...textLines(names, LINE_PX, { x: 0, y: firstY(names.length), weight: 600, fill: theme.ink1 }),
      ...squares,
      text(entry.all, { x: name + ordered.length * pitch + 4, y: base, weight: 600, fill: theme.ink1 }),
      ...textLines(paid, LINE_PX, { x: width, y: firstY(paid.length), fill: paidFill, anchor: 'end' }),
    ],
  };
}

/** A programme as a square: full while it runs, an outline where no source confirms it, dashed where it is planned, pale when it has ended. */
function square(x: number, y: number, status: ProgrammeStatus, color: string, [across, tall]: [number, number]): SceneNode {
  const box = { x1: x, x2: x + across, y1: y, y2: y + tall };
  // Outlines side by side would make a grid.
  if (across < LEAST_PITCH_PX && status !== 'running') return bar({ ...box, fill: color, opacity: status === 'ended' ? 0.25 : 0.6 });
  if (status === 'running') return bar({ ...box, fill: color });
  if (status === 'ended') return bar({ ...box, fill: color, opacity: 0.3 });
  return bar({ ...box, stroke: color, strokeWidth: 1.4, ...(status === 'planned' ? { dash: '2 2' } : {}) });
}
