import { group, min, scaleLinear } from 'd3';
import * as say from '#messages';
import { langOf } from '../../atlas/english.ts';
import type { Programme } from '../../atlas/schema.ts';
import { earliestDay, placeDay, yearFraction } from '../../lib/edtf.ts';
import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import { pagePath } from '../../pages/page.ts';
import { regionHue } from '../../theme/tokens.ts';
import { axisX, axisXLabels } from '../shared/axisX.ts';
import type { FigureContext } from '../shared/context.ts';
import { keyRow } from '../shared/keyRow.ts';
import { muted } from '../shared/muted.ts';
import { namesIn } from '../shared/namesIn.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode, Tooltip } from '../shared/scene.ts';
import { sinceRule } from '../shared/sinceRule.ts';
import { text } from '../shared/text.ts';
import { textLines } from '../shared/textLines.ts';
import { todayRule } from '../shared/todayRule.ts';
import { SWATCH_PX, timelineKey } from './key.ts';
import { laneNodes } from './lanes.ts';
import { type Frame, type LifeEntry, lifeNodes } from './lifeNodes.ts';
import type { ProgrammeRow } from './rows.ts';

/** Below this width the names stand over the bars. */
const NARROW_PX = 700;
/** A row: its height, and where its name, who pays and its bar stand in it, in px; where names stand over the bars, who pays is left out. */
const ROW = { height: 40, name: 16, detail: 32, bar: 11 } as const;
const NARROW_ROW = { height: 46, name: 16, detail: 0, bar: 23 } as const;
/** The places within a tight row, in px: with a name alone, and with who pays below it or beside it. */
const TIGHT_ROW = {
  one: { height: 22, name: 15, detail: 0, bar: 3 },
  two: { height: 35, name: 14, detail: 28, bar: 9 },
  beside: { height: 19, name: 14, detail: 0, bar: 1 },
} as const;
const LINE_PX = 16;
const HEADING_PX = 26;
const BRIEF_HEADING_PX = 22;
/** From this height of all rows on, the years stand above the rows too. */
const TALL_PX = 700;
/** The axis begins no earlier than the first of these years, and no later than the second. */
const FIRST_YEARS = [1990, 2008] as const;

/** A programme with its words. */
export interface ProgrammeEntry extends LifeEntry {
  name: string;
  shortName: string;
  /** Who pays, and how much ('' where it is not known). */
  payers: string[];
  amount: string;
  label: string;
  tooltip: Tooltip;
}

interface TimelineShape {
  /** Those of the list that are drawn. */
  entries: readonly ProgrammeEntry[];
  isGrouped: boolean;
  /** The programmes of a timeline beside this one, for which the axis has room too. */
  beside: readonly ProgrammeRow[];
}

/** Some programmes of a list with their phases on the time axis of all, under the headings of their kinds where they are grouped. */
export function timelineScene(context: FigureContext, all: readonly ProgrammeEntry[], { entries, isGrouped, beside }: TimelineShape): Scene {
  const { theme, width, day, rows } = context;
  const frame = frameOf(context, [...all, ...beside]);
  const key = keyRow(timelineKey(context), { top: 9, width, theme, swatchWidth: SWATCH_PX });
  // Instruments and milestones stand above the first rows only.
  const lanes = laneNodes(rows?.[0] ? { ...context, regionId: '' } : context, frame.x, { top: key.bottom + 13, labelWidth: frame.labelWidth });
  const isTall = entries.length * ROW.height > TALL_PX;
  const axisTop = lanes.bottom + (isTall ? 22 : 0);
  const list = listNodes(
    context,
    isGrouped ? group(entries, ({ programme }) => programme.kind) : new Map([[undefined, entries]]),
    frame,
    lanes.bottom + (isTall ? 22 : 6),
  );
  const bottom = list.bottom + 6;
  return {
    width,
    height: bottom + 26,
    // The samples are pieces of the time axis too.
    plots: [...key.samples, { left: (frame.x.range()[0] ?? 0) - 16, right: width, top: key.bottom }],
    nodes: [
      ...key.nodes,
      ...axisX(frame.x, { top: axisTop, bottom, theme }),
      ...(isTall ? axisXLabels(frame.x, { y: lanes.bottom + 14, theme }) : []),
      ...lanes.nodes,
      ...list.nodes,
      ...muted(context, frame.x, { top: key.bottom + 13, bottom, right: width }),
      ...sinceRule(context, frame.x, { top: key.bottom + 11, bottom }),
      ...todayRule(context, frame.x(yearFraction(day)), { top: key.bottom + 11, bottom }),
    ],
  };
}

/** The time axis of a width: names before it where there is room. */
function frameOf(context: FigureContext, entries: readonly ProgrammeRow[]): Frame {
  const { width } = context;
  const labelWidth = width < NARROW_PX ? 0 : Math.min(340, width * 0.27);
  // Half of a year's number stands before its line.
  return { ...timeAxis(context, entries, [labelWidth ? labelWidth + 8 : 18, width - 16]), labelWidth };
}

/** From the first year that a programme needs to three years after today, between two px; the same for every part of a list. */
export function timeAxis({ day, later }: FigureContext, entries: readonly ProgrammeRow[], range: [left: number, right: number]): Pick<Frame, 'x' | 'today'> {
  const today = yearFraction(later?.today ?? day);
  return { x: scaleLinear([firstYear(entries), Math.ceil(today) + 3], range), today };
}

function firstYear(entries: readonly ProgrammeRow[]): number {
  const [earliest, latest] = FIRST_YEARS;
  const years = entries.flatMap(({ programme: { start, end } }) => {
    const day = placeDay(start) || placeDay(end);
    return day ? [Number(day.slice(0, 4)) - (earliestDay(start) ? 0 : 1)] : [];
  });
  return Math.max(earliest, Math.min(latest, min(years) ?? latest) - 1);
}

/** Programmes in groups, each under a line and the name of its kind; a group without a kind has no name. */
function listNodes(
  context: FigureContext,
  groups: ReadonlyMap<Programme['kind'] | undefined, readonly ProgrammeEntry[]>,
  frame: Frame,
  top: number,
): { nodes: SceneNode[]; bottom: number } {
  const { theme, language, width } = context;
  const nodes: SceneNode[] = [];
  let y = top;
  for (const [kind, entries] of groups) {
    nodes.push(ruleY(y, { x1: 0, x2: width, stroke: theme.rule2 }));
    if (kind) {
      y += context.isBrief ? BRIEF_HEADING_PX : HEADING_PX;
      nodes.push(text(say.programmeKinds(language, kind), { x: 0, y: y - 7, weight: 600, fill: theme.ink2 }));
    }
    for (const entry of entries) {
      const mark = programmeMark(context, entry, frame, y);
      nodes.push(mark);
      y = mark.box.y + mark.box.height + 1;
    }
  }
  return { nodes, bottom: y };
}

/** Who pays and how much, in lines of so many px, one where it holds a name and the amount; none where neither is known. */
function detailIn({ language }: FigureContext, { payers, amount }: ProgrammeEntry, room: number): string[] {
  const withAmount = (names: string) => [names, amount].filter(Boolean).join(language.semicolon);
  const detail = withAmount(namesIn(language, payers, (names) => textWidth(withAmount(names), 13) <= room));
  return detail ? wrapText(detail, room, 13) : [];
}

/** Who pays and how much, after the short name in its line, and where it begins; null where the line has no room for it. */
function detailBeside(context: FigureContext, entry: ProgrammeEntry, maxWidth: number): { x: number; words: string } | null {
  const x = textWidth(entry.shortName, 14, 600) + 8;
  const [words = '', ...others] = detailIn(context, entry, maxWidth - x);
  return words && !others.length && x + textWidth(words, 13) <= maxWidth ? { x, words } : null;
}

function programmeMark(context: FigureContext, entry: ProgrammeEntry, frame: Frame, y: number): Mark {
  const { theme, regionId, width } = context;
  const { programme, name, shortName, label, tooltip } = entry;
  const isNarrow = frame.labelWidth === 0;
  const maxWidth = isNarrow ? width : frame.labelWidth - 12;
  const shown = !context.isBrief && textWidth(name, 14, 600) <= maxWidth ? name : shortName;
  const lines = wrapText(shown, maxWidth, 14, 600);
  const beside = context.isBrief && !isNarrow ? detailBeside(context, entry, maxWidth) : null;
  const detail = isNarrow || beside ? [] : detailIn(context, entry, maxWidth);
  // A name in two lines moves down what stands below it.
  const further = (lines.length - 1) * LINE_PX;
  const more = further + Math.max(0, detail.length - 1) * LINE_PX;
  const tightRow = detail.length ? 'two' : context.isBrief ? 'beside' : 'one';
  const color = regionHue(theme, regionId ?? programme.regionId).ink;
  const place = isNarrow ? NARROW_ROW : context.isTight ? TIGHT_ROW[tightRow] : ROW;
  return {
    kind: 'mark',
    id: programme.programmeId,
    href: pagePath({ kind: 'programme', id: programme.programmeId }),
    label,
    tooltip,
    box: { x: 0, y: y + 1, width, height: place.height + more - 2 },
    children: [
      ...textLines(lines, LINE_PX, { x: 0, y: y + place.name, size: 14, weight: 600, fill: theme.ink1, ...langOf(context.atlas, shown) }),
      ...(beside ? [text(beside.words, { x: beside.x, y: y + place.name, fill: theme.ink2 })] : []),
      ...textLines(detail, LINE_PX, { x: 0, y: y + place.detail + further, fill: theme.ink2 }),
      ...lifeNodes(context, entry, frame, { y: y + place.bar + (isNarrow ? more : more / 2), height: 16, color, panel: theme.panel, label: theme.panel }),
    ],
  };
}
