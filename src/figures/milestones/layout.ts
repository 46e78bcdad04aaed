import { groups, max, scaleLinear } from 'd3';
import { yearFraction } from '../../lib/edtf.ts';
import { axisX } from '../shared/axisX.ts';
import type { FigureContext } from '../shared/context.ts';
import { dot } from '../shared/dot.ts';
import { type EventEntry, eventList } from '../shared/eventList.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { sinceRule } from '../shared/sinceRule.ts';
import { todayRule } from '../shared/todayRule.ts';

const TOP_PX = 22;
const EDGE_PX = 18;
/** The greatest height in px of the dots of a year, which stand on each other, and the greatest size of a dot. */
const STACK_PX = 150;
const DOT_PX = 4.5;
const SIGN_PX = 8;
const BELOW_PX = 44;

/** A milestone with its words and its year, and whether it is named. */
export interface MilestoneEntry extends EventEntry {
  year: number;
  isNamed: boolean;
}

/** A dot for each milestone on an axis of years, those of a year on each other; the named ones are diamonds and stand in words below. */
export function milestonesScene(entries: readonly MilestoneEntry[], context: FigureContext): Scene {
  const { theme, width, day } = context;
  const end = yearFraction(day);
  const first = entries[0]?.year ?? Math.floor(end);
  const x = scaleLinear([first - 0.5, Math.floor(end) + 1.5], [EDGE_PX, width - EDGE_PX]);
  const years = groups(entries, ({ year }) => year);
  const most = max(years, ([, here]) => here.length) ?? 1;
  const radius = Math.max(1.2, Math.min(DOT_PX, (x(1) - x(0)) / 2 - 0.6));
  const pitch = Math.min(radius * 2 + 1, STACK_PX / most);
  const bottom = TOP_PX + Math.min(STACK_PX, most * pitch) + SIGN_PX * 2;
  const dots = years.flatMap(([year, here]) => here.map((entry, index) => dotMark(entry, x(year + 0.5), bottom - SIGN_PX - index * pitch, radius, context)));
  const named = entries.filter(({ isNamed }) => isNamed).map((entry) => ({ ...entry, id: `${entry.id}-named` }));
  const list = eventList(named, null, context);
  const below = bottom + BELOW_PX;
  return {
    width,
    height: below + list.height,
    nodes: [
      ...axisX(x, { top: TOP_PX, bottom, theme }),
      ruleY(bottom, { x1: EDGE_PX, x2: width - EDGE_PX, stroke: theme.rule2, strokeWidth: 1.4 }),
      ...sinceRule(context, x, { top: TOP_PX, bottom }),
      ...todayRule(context, x(end), { top: TOP_PX, bottom, anchor: x(end) + 40 > width ? 'end' : 'middle' }),
      ...dots,
      ...list.nodes.map((node) => lowered(node, below)),
    ],
  };
}

/** A dot; that of a named milestone is a diamond, so that its shape tells it. */
function dotMark({ id, label, tooltip, href, color, year, isNamed }: MilestoneEntry, x: number, y: number, radius: number, { theme }: FigureContext): Mark {
  const half = radius + 2;
  const sign: SceneNode = {
    kind: 'path',
    d: `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`,
    fill: theme.ink1,
    stroke: theme.panel,
    strokeWidth: 1,
  };
  return {
    kind: 'mark',
    id,
    about: [`year.${year}`],
    label,
    tooltip,
    ...(href ? { href } : {}),
    box: { x: x - radius - 0.5, y: y - radius - 0.5, width: radius * 2 + 1, height: radius * 2 + 1 },
    children: [isNamed ? sign : dot(x, y, { radius, fill: color })],
  };
}

/** A node of a scene that stands below another one. */
function lowered(node: SceneNode, by: number): SceneNode {
  switch (node.kind) {
    case 'mark':
      return { ...node, box: { ...node.box, y: node.box.y + by }, children: node.children.map((child) => lowered(child, by)) };
    case 'line':
      return { ...node, y1: node.y1 + by, y2: node.y2 + by };
    case 'path':
      return node;
    default:
      return { ...node, y: node.y + by };
  }
}
