import { cumsum, max, range, scaleLinear } from 'd3';
import type { Support } from '../../atlas/support.ts';
import { textWidth } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import { rowName, rowNameHeight } from '../shared/rowName.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import type { SupportEntry } from './entry.ts';
import { columnsFor, type matrixColumns } from './matrixColumns.ts';
import type { SupportRows } from './rows.ts';

/** A row: its least height, that of its bar and of its name in px; and where rows stand tight. */
const ROW = { height: 26, bar: 13, name: 14 } as const;
const TIGHT_ROW = { height: 17, bar: 9, name: 13 } as const;
/** The least width in px of a column of bars, and of its longest bar where names are long. */
const COLUMN_PX = 290;
const LEAST_BAR_PX = 70;
const GAP_PX = 32;
/** The most bars one below the other; then a second column begins. */
const MOST_DOWN = 11;
/** Room for "10 to 12" after the longest bar. */
const COUNT_PX = 62;
const MATRIX_BAR_PX = 56;

/** States with a bar for their running programmes, pale where the status is unknown; where there is room, a column for each programme too. */
export function supportScene(entries: readonly SupportEntry[], rows: SupportRows, context: FigureContext): Scene {
  const names = 16 + (max(entries, ({ name }) => textWidth(name, 14)) ?? 0);
  const columns = columnsFor(rows.programmes, context, names + MATRIX_BAR_PX + COUNT_PX);
  return columns ? matrixOf(entries, columns, { names, most: mostOf(rows.states) }, context) : barsOf(entries, { names, most: mostOf(rows.states) }, context);
}

const mostOf = (states: readonly Support[]) => Math.max(1, max(states, ({ running, unknown }) => running.length + unknown.length) ?? 0);

interface Measures {
  /** Room for the longest name in px. */
  names: number;
  /** The largest number of programmes of a State. */
  most: number;
}

function matrixOf(entries: readonly SupportEntry[], columns: ReturnType<typeof matrixColumns>, { names, most }: Measures, context: FigureContext): Scene {
  const y = (row: number) => columns.bottom + 6 + row * ROW.height;
  const place = { left: 0, names, bars: MATRIX_BAR_PX, most, row: ROW };
  const marks = entries.map((entry, row) =>
    stateMark(entry, { ...place, top: y(row), width: columns.right }, context, columns.squares(entry, y(row) + ROW.height / 2)),
  );
  const bottom = y(entries.length);
  return {
    width: context.width,
    height: bottom + 28,
    nodes: [...columns.heads, ...rules(entries.length, y, columns.right, context), ...marks, ...columns.foot(bottom)],
  };
}

function barsOf(entries: readonly SupportEntry[], { names, most }: Measures, context: FigureContext): Scene {
  const { width } = context;
  const across = Math.max(1, Math.min(Math.floor((width + GAP_PX) / (COLUMN_PX + GAP_PX)), Math.ceil(entries.length / MOST_DOWN)));
  const column = (width - (across - 1) * GAP_PX) / across;
  const down = Math.ceil(entries.length / across);
  const room = Math.min(names, column - COUNT_PX - LEAST_BAR_PX);
  const row = context.isTight && entries.length > MOST_DOWN ? TIGHT_ROW : ROW;
  const columns = range(across).map((index) => {
    const shown = entries.slice(index * down, (index + 1) * down).map((entry) => ({ entry, row: rowOf(row, entry, room) }));
    const tops = [0, ...cumsum(shown, ({ row }) => row.height)];
    const place = { names: room, bars: Math.min(240, column - room - COUNT_PX), left: index * (column + GAP_PX), width: column, most };
    const marks = shown.map(({ entry, row }, at) => stateMark(entry, { ...place, row, top: 2 + (tops[at] ?? 0) }, context, []));
    return { marks, height: tops.at(-1) ?? 0 };
  });
  return { width, height: (max(columns, ({ height }) => height) ?? 0) + 6, nodes: columns.flatMap(({ marks }) => marks) };
}

/** The row of a State: higher where its name needs more lines. */
function rowOf(row: Row, { name }: SupportEntry, room: number): Row {
  const lines = rowNameHeight(name, room - 10, row.name);
  return lines < row.height ? row : { ...row, height: lines + 2 };
}

function rules(count: number, y: (row: number) => number, right: number, { theme }: FigureContext): SceneNode[] {
  return Array.from({ length: count + 1 }, (_, row) => ruleY(y(row), { x1: 0, x2: right, stroke: row === count ? theme.rule2 : theme.rule }));
}

type Row = Record<'height' | 'bar' | 'name', number>;

interface Place {
  left: number;
  top: number;
  row: Row;
  /** Room for the name, for the longest bar, and for all of the row. */
  names: number;
  bars: number;
  width: number;
  most: number;
}

function stateMark(entry: SupportEntry, { left, top, row, names, bars, width, most }: Place, { theme, regionId }: FigureContext, more: SceneNode[]): Mark {
  const length = scaleLinear([0, most], [0, bars]);
  const { running, unknown, iso3, name, count, label, tooltip } = entry;
  const hue = regionHue(theme, regionId);
  const start = left + names;
  const [y1, y2] = [top + (row.height - row.bar) / 2, top + (row.height + row.bar) / 2];
  const [certain, possible] = [start + length(running.length), start + length(running.length + unknown.length)];
  return {
    kind: 'mark',
    id: iso3,
    about: running.map(({ programmeId }) => `programme.${programmeId}`),
    href: `/state/${iso3}/`,
    label,
    tooltip,
    box: { x: left, y: top + 1, width, height: row.height - 2 },
    children: [
      ...rowName(name, { x: left, middle: top + row.height / 2, room: names - 10, fill: theme.ink1, size: row.name }),
      ...(running.length ? [bar({ x1: start, x2: certain, y1, y2, fill: hue.fill })] : []),
      ...(unknown.length ? [bar({ x1: certain + 1, x2: possible, y1: y1 + 1, y2: y2 - 1, stroke: hue.fill, strokeWidth: 1.2, dash: '3 2' })] : []),
      text(count, { x: possible + 7, y: top + row.height / 2 + 4, weight: 600, fill: theme.ink1 }),
      ...more,
    ],
  };
}
