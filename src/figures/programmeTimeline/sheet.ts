import { max } from 'd3';
import { langOf } from '../../atlas/english.ts';
import type { Programme } from '../../atlas/schema.ts';
import { yearFraction } from '../../lib/edtf.ts';
import { textWidth, WIDER } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import { axisX } from '../shared/axisX.ts';
import type { FigureContext } from '../shared/context.ts';
import { namesIn } from '../shared/namesIn.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene } from '../shared/scene.ts';
import { sinceRule } from '../shared/sinceRule.ts';
import { text } from '../shared/text.ts';
import { todayRule } from '../shared/todayRule.ts';
import { type ProgrammeEntry, timeAxis } from './layout.ts';
import { type Frame, lifeNodes } from './lifeNodes.ts';
import { entryOf, fundersOf } from './programmeTimeline.ts';
import type { ProgrammeRow } from './rows.ts';

/** The least width in px of the columns around the bars: name, who pays, and the published amount. */
const LEAST_PX = { name: 120, funders: 60, amount: 60 } as const;
/** Names of those who pay take so many px; then it is said how many more there are. */
const FUNDERS_PX = 228;
const GAP_PX = 8;
const TOP_PX = 20;
const BOTTOM_PX = 22;
const BAR_PX = 15;

/** The widths in px of the columns around the bars, each with the gap to the next one. */
interface Columns {
  name: number;
  funders: number;
  amount: number;
}

/** Programmes on one sheet, for a slide: a line each with its name, who pays, its life and its amount. A thin line stands before each change of status. The columns have room for the words of `all`, so that the sheets of one list are alike. */
export function timelineSheet(
  context: FigureContext,
  rows: readonly ProgrammeRow[],
  { all = rows, rowHeight }: { all?: readonly ProgrammeRow[]; rowHeight: number },
): Scene {
  const { theme, width, day } = context;
  const listed = all.map((row) => entryOf(context, row));
  const columns = columnsOf(context, listed);
  const labelWidth = columns.name + columns.funders;
  const frame: Frame = { ...timeAxis(context, listed, [labelWidth + 8, width - columns.amount - 8]), labelWidth };
  const bottom = TOP_PX + rows.length * rowHeight + 4;
  const entries = rows.map((row) => entryOf(context, row));
  const breaks = rows.flatMap(({ status }, index) => (index && status !== rows[index - 1]?.status ? [TOP_PX + index * rowHeight] : []));
  return {
    width,
    height: bottom + BOTTOM_PX,
    plots: [{ left: (frame.x.range()[0] ?? 0) - 8, right: width - columns.amount }],
    nodes: [
      ...axisX(frame.x, { top: TOP_PX - 4, bottom, theme }),
      ...breaks.map((y) => ruleY(y, { x1: 0, x2: width, stroke: theme.rule2 })),
      ...entries.map((entry, index) => rowMark(context, entry, { ...frame, ...columns }, TOP_PX + index * rowHeight, rowHeight)),
      ...sinceRule(context, frame.x, { top: TOP_PX - 4, bottom }),
      ...todayRule(context, frame.x(yearFraction(day)), { top: TOP_PX - 4, bottom }),
    ],
  };
}

/** The widths that the words of programmes need in the font of the slide. */
function columnsOf(context: FigureContext, entries: readonly ProgrammeEntry[]): Columns {
  const needed = (column: keyof Columns, words: (entry: ProgrammeEntry) => string, weight: 400 | 600 = 400) =>
    Math.max(LEAST_PX[column], GAP_PX + Math.ceil(WIDER * (max(entries, (entry) => textWidth(words(entry), 13, weight)) ?? 0)));
  return {
    name: needed('name', ({ shortName }) => shortName, 600),
    funders: needed('funders', ({ programme }) => payersIn(context, programme)),
    amount: needed('amount', ({ programme }) => amountOf(context, programme)),
  };
}

/** Who pays for a programme: all of them, or as many names as have room with how many more there are. */
function payersIn(context: FigureContext, programme: Programme): string {
  return namesIn(context.language, fundersOf(context, programme), (names) => WIDER * textWidth(names, 13) <= FUNDERS_PX);
}

const amountOf = ({ language }: FigureContext, { amount, currency }: Programme) => (amount ? language.money(amount, currency) : '');

function rowMark(context: FigureContext, entry: ProgrammeEntry, frame: Frame & Columns, y: number, height: number): Mark {
  const { theme, regionId, width } = context;
  const { programme, shortName, label, tooltip, status } = entry;
  const base = y + height / 2 + 4.5;
  const hue = regionHue(theme, regionId ?? programme.regionId);
  const amount = amountOf(context, programme);
  const axisContext = { ...context, width: width - frame.amount };
  return {
    kind: 'mark',
    id: programme.programmeId,
    href: `/programme/${programme.programmeId}/`,
    label,
    tooltip,
    box: { x: 0, y, width, height },
    children: [
      text(shortName, { x: 0, y: base, weight: 600, fill: theme.ink1, ...langOf(context.atlas, shortName) }),
      text(payersIn(context, programme), { x: frame.name, y: base, fill: theme.ink2 }),
      ...lifeNodes(axisContext, entry, frame, {
        y: y + (height - BAR_PX) / 2,
        height: BAR_PX,
        ...(status === 'running' ? { color: hue.ink, label: theme.panel } : { color: hue.latest, label: theme.ink1 }),
        panel: theme.panel,
      }),
      ...(amount ? [text(amount, { x: width, y: base, fill: theme.ink2, anchor: 'end' })] : []),
    ],
  };
}
