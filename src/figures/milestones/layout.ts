import { max } from 'd3';
import type { Milestone } from '../../atlas/schema.ts';
import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import { milestonePath } from '../../pages/milestonePath.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import { dot } from '../shared/dot.ts';
import { ruleX } from '../shared/rule.ts';
import type { Mark, Scene } from '../shared/scene.ts';
import { text } from '../shared/text.ts';

const LINE_PX = 18;
const GAP_PX = 6;
const TOP_PX = 8;
/** Below this width the date stands over the event, not before it. */
const NARROW_PX = 600;
/** The least room for the dates before the axis. */
const MIN_DATE_PX = 190;

/** A milestone with its date in words, and the language of its event where that is not the reader's. */
export interface MilestoneEntry {
  milestone: Milestone;
  date: string;
  lang: { lang?: 'en' };
}

type Look = Pick<FigureContext, 'theme' | 'width'>;

/** Events down an axis, one under the other, each as tall as its text. */
export function milestonesScene(entries: readonly MilestoneEntry[], look: Look): Scene {
  const { theme, width } = look;
  const dateWidth = width < NARROW_PX ? 0 : Math.max(MIN_DATE_PX, max(entries, ({ date }) => textWidth(date, 13, 600)) ?? 0);
  const axis = dateWidth + 12;
  const marks: Mark[] = [];
  let y = TOP_PX;
  for (const [index, entry] of entries.entries()) {
    const mark = milestoneMark(entry, index, { top: y, axis, dateWidth }, look);
    marks.push(mark);
    y = mark.box.y + mark.box.height + GAP_PX;
  }
  return { width, height: y, nodes: [ruleX(axis, { y1: 4, y2: y - GAP_PX - 4, stroke: theme.rule2, strokeWidth: 1.6 }), ...marks] };
}

interface Place {
  top: number;
  axis: number;
  /** Room for the dates before the axis; 0 where they stand over the events. */
  dateWidth: number;
}

function milestoneMark({ milestone, date, lang }: MilestoneEntry, index: number, { top, axis, dateWidth }: Place, { theme, width }: Look): Mark {
  const { event, place, regionId, sources } = milestone;
  const lines = wrapText(event, width - axis - 22, 14);
  const dates = dateWidth ? [date] : wrapText(date, width - axis - 22, 13, 600);
  const dateLines = dateWidth ? 0 : dates.length;
  const href = milestonePath(milestone);
  const left = axis + 16;
  return {
    kind: 'mark',
    id: `milestone-${index + 1}`,
    label: `${date}: ${event}`,
    tooltip: { title: date, lines: [event, place].filter(Boolean), sources },
    ...(href ? { href } : {}),
    box: { x: 0, y: top, width, height: (lines.length + dateLines) * LINE_PX + 4 },
    children: [
      dot(axis, top + 10, { radius: 4.5, fill: regionHue(theme, regionId).fill, stroke: theme.panel, strokeWidth: 1.5 }),
      ...dates.map((line, row) =>
        text(line, { x: dateWidth || left, y: top + 14 + row * LINE_PX, weight: 600, fill: theme.ink2, anchor: dateWidth ? 'end' : 'start' }),
      ),
      ...lines.map((line, row) => text(line, { x: left, y: top + 14 + (row + dateLines) * LINE_PX, size: 14, fill: theme.ink1, ...lang })),
    ],
  };
}
