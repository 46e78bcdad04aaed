import { max } from 'd3';
import { langOf } from '../../atlas/english.ts';
import { yearFraction } from '../../lib/edtf.ts';
import { textWidth } from '../../lib/text/textWidth.ts';
import { milestonePath } from '../../pages/milestonePath.ts';
import type { MilestoneRow } from '../milestones/rows.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Mark, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { type DateWindow, dateWindow, windowNodes } from './dateWindow.ts';
import { diamond } from './diamond.ts';
import type { TimeScale } from './lifeBar.ts';

const LANE_PX = 18;
/** Words stand in the first lanes only, and only whole. */
const WORDED_LANES = 3;
const GAP_PX = 10;
const SIZE_PX = 12;

/** Where a milestone stands: its lane, its diamond with its window, and the side of the diamond on which its words stand, if they have room. */
interface Place {
  row: MilestoneRow;
  at: number;
  window: DateWindow | undefined;
  lane: number;
  side: 'after' | 'before' | null;
  left: number;
  right: number;
}

/** Milestones as diamonds in lanes, with their words where there is room for all of them off the line of the day that is shown. */
export function milestoneLane(context: FigureContext, rows: readonly MilestoneRow[], x: TimeScale, top: number): { nodes: Mark[]; bottom: number } {
  const places: Place[] = [];
  for (const row of rows) places.push(placeOf(context, row, x, places));
  const lanes = (max(places, ({ lane }) => lane) ?? -1) + 1;
  return {
    nodes: places.map((place) => milestoneMark(context, place, top + 12 + place.lane * LANE_PX)),
    bottom: top + lanes * LANE_PX + (lanes ? 6 : 0),
  };
}

/** The first place that is free of those before it: with its words after or before it in the first lanes, else without. */
function placeOf({ width, day }: FigureContext, row: MilestoneRow, x: TimeScale, placed: readonly Place[]): Place {
  const at = x(yearFraction(row.day));
  const window = dateWindow(row.milestone.date, x);
  const [first, last] = [Math.min(at, window?.x1 ?? at) - 6, Math.max(at, window?.x2 ?? at) + 6];
  const needed = 4 + textWidth(row.milestone.event, SIZE_PX);
  const [from = 0] = x.range();
  const today = x(yearFraction(day));
  const isFree = ({ lane, left, right }: Place) => placed.every((other) => other.lane !== lane || other.right + GAP_PX <= left || right + GAP_PX <= other.left);
  const hasRoom = ({ side, left, right }: Place) => !side || (left >= from && right <= width && (right <= today - 4 || left >= today + 4));
  const own = { row, at, window };
  const worded = Array.from({ length: WORDED_LANES }, (_, lane): Place[] => [
    { ...own, lane, side: 'after', left: first, right: last + needed },
    { ...own, lane, side: 'before', left: first - needed, right: last },
  ]).flat();
  const plain = Array.from({ length: placed.length + 1 }, (_, lane): Place => ({ ...own, lane, side: null, left: first, right: last }));
  return [...worded.filter(hasRoom), ...plain].find(isFree) ?? { ...own, lane: placed.length, side: null, left: first, right: last };
}

function milestoneMark({ atlas, language, theme }: FigureContext, { row: { milestone }, at, window, side, left, right }: Place, y: number): Mark {
  const { event, place, sources, milestoneId } = milestone;
  const date = language.date(milestone.date);
  const href = milestonePath(milestone);
  const words = { y: y + 4, size: SIZE_PX, fill: theme.ink2, ...langOf(atlas, event) } as const;
  const beside: Record<'after' | 'before', SceneNode> = {
    after: text(event, { ...words, x: right - textWidth(event, SIZE_PX) }),
    before: text(event, { ...words, x: left + textWidth(event, SIZE_PX), anchor: 'end' }),
  };
  return {
    kind: 'mark',
    id: `milestone.${milestoneId}`,
    label: `${date}${language.colon}${event}`,
    tooltip: { title: date, lines: [event, place].filter(Boolean), sources },
    ...(href ? { href } : {}),
    box: { x: left, y: y - 7, width: right - left, height: 14 },
    children: [
      ...windowNodes(window, y, theme.ink1),
      ...diamond(at, y, { radius: 4.5, fill: theme.panel, stroke: theme.ink1, strokeWidth: 1.2 }),
      ...(side ? [beside[side]] : []),
    ],
  };
}
