import { max, type ScaleBand, scaleBand } from 'd3';
import type { Programme } from '../../atlas/schema.ts';
import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import type { Theme } from '../../theme/tokens.ts';
import { bar } from '../shared/bar.ts';
import { columnHeads, type Head } from '../shared/columnHeads.ts';
import type { FigureContext } from '../shared/context.ts';
import { keyRow } from '../shared/keyRow.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { textLines } from '../shared/textLines.ts';
import type { FunderEntry } from './entry.ts';

/** Narrower figures have no columns: the squares of a funder flow below its name. */
const WIDE_PX = 680;
/** From this width on the published amounts stand beside the counts. */
const AMOUNTS_FROM_PX = 900;
const [SQUARE_PX, PITCH_PX] = [8, 10];
const [AMOUNTS_PX, PUBLISHED_PX] = [210, 76];
const LINE_PX = 17;
/** Space before a column of counts. */
const COUNT_GAP_PX = 14;

/** The words of the figure beside its rows. */
export interface FunderWords {
  heads: readonly Head[];
  all: string;
  running: string;
  amounts: string;
  key: { running: string; other: string };
  /** A sentence under the rows: what is counted twice. */
  foot: string;
}

/** Whether a programme is known to run. */
type IsRunning = (programme: Programme) => boolean;

/** Funders down, a square a programme: filled where it is known to run, pale where not; with counts and published amounts where there is room. */
export function fundersScene(entries: readonly FunderEntry[], words: FunderWords, isRunning: IsRunning, context: FigureContext): Scene {
  const { theme, width } = context;
  const key = keyRow(
    [true, false].map((running) => ({
      label: running ? words.key.running : words.key.other,
      swatch: (x: number, y: number) => [square(x, y - SQUARE_PX / 2, running, theme.ink2)],
    })),
    { top: 0, width, theme },
  );
  const columns = width < WIDE_PX ? narrowColumns(entries, context) : wideColumns(words, entries, context);
  const heads = columns.heads(key.bottom + 4);
  const nodes: SceneNode[] = [];
  let y = heads.bottom + 4;
  for (const entry of entries) {
    const row = columns.row(entry, y, isRunning);
    nodes.push(ruleY(y, { x1: 0, x2: width, stroke: theme.rule }), row.mark);
    y = row.bottom;
  }
  const foot = wrapText(words.foot, width, 13).map((line, index) => text(line, { x: 0, y: y + 22 + index * 17, fill: theme.ink2 }));
  return {
    width,
    height: y + 12 + foot.length * 17 + 6,
    nodes: [...key.nodes, ...heads.nodes, ...nodes, ruleY(y, { x1: 0, x2: width, stroke: theme.rule2 }), ...foot],
  };
}

function square(x: number, y: number, isRunning: boolean, fill: string): SceneNode {
  return bar({ x1: x, x2: x + SQUARE_PX, y1: y, y2: y + SQUARE_PX, fill, ...(isRunning ? {} : { opacity: 0.3 }) });
}

/** The squares of some programmes from a corner on, running ones first, in lines of at most `width` px. */
function squares(
  programmes: readonly Programme[],
  isRunning: IsRunning,
  { left, top, width, color }: { left: number; top: number; width: number; color: string },
) {
  const across = Math.max(1, Math.floor((width + PITCH_PX - SQUARE_PX) / PITCH_PX));
  const ordered = [...programmes.filter(isRunning), ...programmes.filter((programme) => !isRunning(programme))];
  const nodes = ordered.map((programme, index) =>
    square(left + (index % across) * PITCH_PX, top + Math.floor(index / across) * PITCH_PX, isRunning(programme), color),
  );
  return { nodes, height: Math.ceil(ordered.length / across) * PITCH_PX };
}

function markOf({ key, label, tooltip, behind }: FunderEntry, box: Mark['box'], children: SceneNode[]): Mark {
  return { kind: 'mark', id: key, label, tooltip, behind, box, children };
}

function narrowColumns(_: readonly FunderEntry[], { theme, width }: FigureContext) {
  const row = (entry: FunderEntry, top: number, isRunning: IsRunning) => {
    const name = wrapText(entry.name, width - textWidth(entry.counts, 13) - 12, 14, 600);
    const below = top + 28 + (name.length - 1) * LINE_PX;
    const flow = squares(entry.programmes, isRunning, { left: 0, top: below, width, color: theme.ink2 });
    const bottom = below + flow.height + 8;
    const children = [
      ...textLines(name, LINE_PX, { x: 0, y: top + 18, size: 14, weight: 600, fill: theme.ink1 }),
      text(entry.counts, { x: width, y: top + 18, fill: theme.ink2, anchor: 'end' }),
      ...flow.nodes,
    ];
    return { mark: markOf(entry, { x: 0, y: top + 1, width, height: bottom - top - 2 }, children), bottom };
  };
  return { heads: (top: number) => ({ nodes: [], bottom: top }), row };
}

/** The columns of the wide layout: where each field of work lies, and where the numbers and the amounts behind them end, in px. */
interface Columns {
  left: number;
  x: ScaleBand<number>;
  hasAmounts: boolean;
  end: { all: number; running: number; amounts: number; published: number };
}

function columnsOf(words: FunderWords, entries: readonly FunderEntry[], width: number): Columns {
  const left = Math.min(width * 0.24, 14 + (max(entries, ({ name }) => textWidth(name, 14, 600)) ?? 0));
  const hasAmounts = width >= AMOUNTS_FROM_PX;
  const counts = [words.all, words.running].map((word) => COUNT_GAP_PX + Math.max(26, textWidth(word, 13)));
  const [allWidth = 0, runningWidth = 0] = counts;
  const right = width - allWidth - runningWidth - (hasAmounts ? AMOUNTS_PX + PUBLISHED_PX : 0);
  const running = right + allWidth + runningWidth;
  return {
    left,
    x: scaleBand(words.heads.keys(), [left, right]),
    hasAmounts,
    end: { all: right + allWidth, running, amounts: running + 20, published: width },
  };
}

function wideColumns(words: FunderWords, entries: readonly FunderEntry[], { theme, width }: FigureContext) {
  const columns = columnsOf(words, entries, width);
  const { x, hasAmounts, end } = columns;
  const heads = (top: number) => {
    const own = columnHeads(words.heads, x, { top, theme });
    const y = own.bottom - 9;
    const nodes = [
      text(words.all, { x: end.all, y, fill: theme.ink2, anchor: 'end' }),
      text(words.running, { x: end.running, y, fill: theme.ink2, anchor: 'end' }),
      ...(hasAmounts ? [text(words.amounts, { x: end.amounts, y, fill: theme.ink2 })] : []),
    ];
    return { nodes: [...own.nodes, ...nodes], bottom: own.bottom };
  };
  const row = (entry: FunderEntry, top: number, isRunning: IsRunning) => {
    const { nodes, bottom } = wideRow(entry, words, columns, { top, isRunning, theme });
    return { mark: markOf(entry, { x: 0, y: top + 1, width, height: bottom - top - 2 }, nodes), bottom };
  };
  return { heads, row };
}

interface RowPlace {
  top: number;
  isRunning: IsRunning;
  theme: Theme;
}

function wideRow(entry: FunderEntry, { heads }: FunderWords, { left, x, hasAmounts, end }: Columns, { top, isRunning, theme }: RowPlace) {
  const cells = entry.cells.map((programmes, column) =>
    squares(programmes, isRunning, { left: cellLeft(x, column), top: top + 10, width: x.bandwidth() - 10, color: heads[column]?.color ?? theme.ink2 }),
  );
  const name = wrapText(entry.name, left - 12, 14, 600);
  const amounts = hasAmounts ? wrapText(entry.amountWords, AMOUNTS_PX - 24, 13) : [];
  const lines = Math.max(name.length, amounts.length);
  const bottom = top + 18 + Math.max((lines - 1) * LINE_PX + PITCH_PX, ...cells.map(({ height }) => height));
  const y = top + 19;
  const nodes = [
    ...textLines(name, LINE_PX, { x: 0, y, size: 14, weight: 600, fill: theme.ink1 }),
    ...cells.flatMap(({ nodes }) => nodes),
    text(entry.all, { x: end.all, y, weight: 600, fill: theme.ink1, anchor: 'end' }),
    text(entry.running, { x: end.running, y, fill: theme.ink2, anchor: 'end' }),
    ...(hasAmounts
      ? [
          ...textLines(amounts, LINE_PX, { x: end.amounts, y, fill: theme.ink1 }),
          text(entry.publishedWords, { x: end.published, y, fill: theme.ink2, anchor: 'end' }),
        ]
      : []),
  ];
  return { nodes, bottom };
}

const cellLeft = (x: ScaleBand<number>, column: number) => (x(column) ?? 0) + x.bandwidth() * 0.1;
