import { group } from 'd3';
import * as say from '#messages';
import type { FigureContext } from '../shared/context.ts';
import { rowName, rowNameHeight } from '../shared/rowName.ts';
import { ruleY } from '../shared/rule.ts';
import type { SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import type { CellRecord } from './cellRecord.ts';

/** Least height of a row in px, where a finger can reach for its cell; and where rows stand tight. */
const ROW_PX = 36;
const TIGHT_PX = 19;
const GROUP_PX = 26;
const GROUPS = ['security', 'environment', 'capacity'] as const;

/** A row with the name of its activity. */
export type Named = Pick<CellRecord, 'activity' | 'activityName'>;

interface Place {
  top: number;
  labelWidth: number;
  /** Size of the names in px. */
  size: number;
}

/** The middle of a row, and its height, in px. */
export interface RowPlace {
  y: number;
  height: number;
}

/** Activities as rows under the heads of their groups; `draw` gives the marks of a row around its middle, and `heightOf` says how high their words are. */
export function activityRows<T extends Named>(
  { language, theme, width, isTight }: FigureContext,
  rows: readonly T[],
  { top, labelWidth, size }: Place,
  draw: (row: T, place: RowPlace) => SceneNode[],
  heightOf: (row: T) => number = () => 0,
): { nodes: SceneNode[]; bottom: number } {
  const members = group(rows, ({ activity }) => activity.group);
  const nodes: SceneNode[] = [];
  let y = top;
  for (const key of GROUPS) {
    if (!members.has(key)) continue;
    y += GROUP_PX;
    nodes.push(text(say.activityGroup(language, key), { x: 0, y: y - 8, weight: 600, fill: theme.ink2 }));
    for (const row of members.get(key) ?? []) {
      const room = labelWidth - 8;
      const height = Math.max(isTight ? TIGHT_PX : ROW_PX, rowNameHeight(row.activityName, room, size) + 2, heightOf(row) + 2);
      const middle = y + height / 2;
      const name = rowName(row.activityName, { x: 0, middle, room, fill: theme.ink1, size });
      nodes.push(ruleY(y, { x1: 0, x2: width, stroke: theme.rule }), ...name, ...draw(row, { y: middle, height }));
      y += height;
    }
  }
  return { nodes: [...nodes, ruleY(y, { x1: 0, x2: width, stroke: theme.rule2, strokeWidth: 1 })], bottom: y };
}
