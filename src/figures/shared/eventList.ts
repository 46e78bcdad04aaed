import { max } from 'd3';
import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import type { FigureContext } from './context.ts';
import { dot } from './dot.ts';
import { ruleX, ruleY } from './rule.ts';
import type { Mark, Scene, SceneNode, Tooltip } from './scene.ts';
import { text } from './text.ts';

/** The height of a line, the size of its letters, the room below the last one, and what lies between two events, in px; and the least at which they can be read. */
const ROW = { line: 18, size: 14, below: 4, gap: 6 } as const;
const TIGHT_ROW = { line: 16, size: 13, below: 1, gap: 2 } as const;
const TOP_PX = 8;
/** Below this width the date stands over the event, not before it. */
const NARROW_PX = 600;
/** The least room for the dates before the axis. */
const MIN_DATE_PX = 190;
const TODAY_PX = 26;

/** A dated event with its words. */
export interface EventEntry {
  id: string;
  date: string;
  words: string;
  /** The language of the words, where it is not the reader's. */
  lang: { lang?: 'en' };
  label: string;
  tooltip: Tooltip;
  href?: string | undefined;
  color: string;
  /** Drawn as a ring: it is over, where others are to come. */
  isHollow?: boolean;
}

/** The line of the day that is shown: before which entry it stands, and its word. */
export interface TodayLine {
  before: number;
  word: string;
}

type Look = Pick<FigureContext, 'theme' | 'width' | 'isTight'>;

const rowOf = ({ isTight }: Look) => (isTight ? TIGHT_ROW : ROW);

/** Events down an axis, one under the other, each as tall as its text; a line for today where one is given and lies among them. */
export function eventList(entries: readonly EventEntry[], today: TodayLine | null, look: Look): Scene {
  const { theme, width } = look;
  const { gap } = rowOf(look);
  const dateWidth = width < NARROW_PX ? 0 : Math.max(MIN_DATE_PX, max(entries, ({ date }) => textWidth(date, 13, 600)) ?? 0);
  const axis = dateWidth + 12;
  const nodes: SceneNode[] = [];
  let y = TOP_PX;
  entries.forEach((entry, index) => {
    if (today?.before === index) {
      nodes.push(...todayNodes(today.word, { top: y, axis }, look));
      y += TODAY_PX;
    }
    const mark = eventMark(entry, { top: y, axis, dateWidth }, look);
    nodes.push(mark);
    y = mark.box.y + mark.box.height + gap;
  });
  return { width, height: y, nodes: [ruleX(axis, { y1: 4, y2: y - gap - 4, stroke: theme.rule2, strokeWidth: 1.6 }), ...nodes] };
}

function todayNodes(word: string, { top, axis }: { top: number; axis: number }, { theme, width }: Look): SceneNode[] {
  const y = top + TODAY_PX / 2 - 2;
  const right = width - textWidth(word, 13, 600) - 8;
  return [
    ruleY(y, { x1: Math.max(0, axis - 12), x2: right, stroke: theme.selection, strokeWidth: 1.8 }),
    text(word, { x: width, y: y + 4.5, weight: 600, fill: theme.limitInk, anchor: 'end' }),
  ];
}

interface Place {
  top: number;
  axis: number;
  /** Room for the dates before the axis; 0 where they stand over the events. */
  dateWidth: number;
}

function eventMark(entry: EventEntry, { top, axis, dateWidth }: Place, look: Look): Mark {
  const { theme, width } = look;
  const { line: pitch, size, below } = rowOf(look);
  const { id, date, words, lang, label, tooltip, href, color, isHollow = false } = entry;
  const lines = wrapText(words, width - axis - 22, size);
  const dates = dateWidth ? [date] : wrapText(date, width - axis - 22, 13, 600);
  const dateLines = dateWidth ? 0 : dates.length;
  const left = axis + 16;
  const point = isHollow
    ? { radius: 4, fill: theme.panel, stroke: color, strokeWidth: 2 }
    : { radius: 4.5, fill: color, stroke: theme.panel, strokeWidth: 1.5 };
  return {
    kind: 'mark',
    id,
    label,
    tooltip,
    ...(href ? { href } : {}),
    box: { x: 0, y: top, width, height: (lines.length + dateLines) * pitch + below },
    children: [
      dot(axis, top + 10, point),
      ...dates.map((line, index) =>
        text(line, { x: dateWidth || left, y: top + 14 + index * pitch, weight: 600, fill: theme.ink2, anchor: dateWidth ? 'end' : 'start' }),
      ),
      ...lines.map((line, index) => text(line, { x: left, y: top + 14 + (index + dateLines) * pitch, size, fill: theme.ink1, ...lang })),
    ],
  };
}
