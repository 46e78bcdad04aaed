import { langOf } from '../../atlas/english.ts';
import { yearFraction } from '../../lib/edtf.ts';
import { regionHue } from '../../theme/tokens.ts';
import { axisX } from '../shared/axisX.ts';
import type { FigureContext } from '../shared/context.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene } from '../shared/scene.ts';
import { sinceRule } from '../shared/sinceRule.ts';
import { text } from '../shared/text.ts';
import { todayRule } from '../shared/todayRule.ts';
import { type ProgrammeEntry, timeAxis } from './layout.ts';
import { type Frame, lifeNodes } from './lifeNodes.ts';
import { entryOf, fundersOf } from './programmeTimeline.ts';
import type { ProgrammeRow } from './rows.ts';

/** Widths in px of the columns around the bars: name, who pays, and the published amount. */
const NAME_PX = 196;
const FUNDERS_PX = 140;
const AMOUNT_PX = 120;
const TOP_PX = 20;
const BOTTOM_PX = 22;
const BAR_PX = 15;

/** Programmes on one sheet, for a slide: a line each with its name, who pays, its life and its amount. A thin line stands before each change of status. */
export function timelineSheet(
  context: FigureContext,
  rows: readonly ProgrammeRow[],
  { all = rows, rowHeight }: { all?: readonly ProgrammeRow[]; rowHeight: number },
): Scene {
  const { theme, width, day } = context;
  const axis = timeAxis(
    context,
    all.map((row) => entryOf(context, row)),
    [NAME_PX + FUNDERS_PX + 8, width - AMOUNT_PX - 8],
  );
  const frame: Frame = { ...axis, labelWidth: NAME_PX + FUNDERS_PX };
  const bottom = TOP_PX + rows.length * rowHeight + 4;
  const entries = rows.map((row) => entryOf(context, row));
  const breaks = rows.flatMap(({ status }, index) => (index && status !== rows[index - 1]?.status ? [TOP_PX + index * rowHeight] : []));
  return {
    width,
    height: bottom + BOTTOM_PX,
    plots: [{ left: (frame.x.range()[0] ?? 0) - 8, right: width - AMOUNT_PX }],
    nodes: [
      ...axisX(frame.x, { top: TOP_PX - 4, bottom, theme }),
      ...breaks.map((y) => ruleY(y, { x1: 0, x2: width, stroke: theme.rule2 })),
      ...entries.map((entry, index) => rowMark(context, entry, frame, TOP_PX + index * rowHeight, rowHeight)),
      ...sinceRule(context, frame.x, { top: TOP_PX - 4, bottom }),
      ...todayRule(context, frame.x(yearFraction(day)), { top: TOP_PX - 4, bottom }),
    ],
  };
}

function rowMark(context: FigureContext, entry: ProgrammeEntry, frame: Frame, y: number, height: number): Mark {
  const { theme, regionId, width, language } = context;
  const { programme, shortName, label, tooltip, status } = entry;
  const base = y + height / 2 + 4.5;
  const hue = regionHue(theme, regionId ?? programme.regionId);
  const amount = programme.amount ? language.money(programme.amount, programme.currency) : '';
  const axisContext = { ...context, width: width - AMOUNT_PX };
  return {
    kind: 'mark',
    id: programme.programmeId,
    href: `/programme/${programme.programmeId}/`,
    label,
    tooltip,
    box: { x: 0, y, width, height },
    children: [
      text(shortName, { x: 0, y: base, weight: 600, fill: theme.ink1, ...langOf(context.atlas, shortName), maxWidth: NAME_PX - 12 }),
      text(fundersOf(context, programme).join(language.comma), { x: NAME_PX, y: base, fill: theme.ink2, maxWidth: FUNDERS_PX - 8 }),
      ...lifeNodes(axisContext, entry, frame, {
        y: y + (height - BAR_PX) / 2,
        height: BAR_PX,
        color: status === 'running' ? hue.fill : hue.latest,
        panel: theme.panel,
      }),
      ...(amount ? [text(amount, { x: width, y: base, fill: theme.ink2, anchor: 'end', maxWidth: AMOUNT_PX - 4 })] : []),
    ],
  };
}
