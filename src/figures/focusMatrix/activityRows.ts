import { group } from 'd3';
import * as say from '#messages';
import type { FigureContext } from '../shared/context.ts';
import { rowName } from '../shared/rowName.ts';
import { ruleY } from '../shared/rule.ts';
import type { SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import type { CellRecord } from './cellRecord.ts';

/** Height of a row in px, where a finger can reach for its cell; and the least at which one line of text can be read, or two. */
const ROW_PX = 36;
const TIGHT_PX = { one: 19, two: 28 } as const;
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

/** Activities as rows under the heads of their groups; `draw` gives the marks of a row around its middle, and `linesOf` says how many lines of text they have. */
export function activityRows<T extends Named>(
  { language, theme, width, isTight }: FigureContext,
  rows: readonly T[],
  { top, labelWidth, size }: Place,
  draw: (row: T, place: RowPlace) => SceneNode[],
  linesOf: (row: T) => number = () => 1,
): { nodes: SceneNode[]; bottom: number } {
  const members = group(rows, ({ activity }) => activity.group);
  const nodes: SceneNode[] = [];
  let y = top;
  for (const key of GROUPS) {
    if (!members.has(key)) continue;
    y += GROUP_PX;
    nodes.push(text(say.activityGroup(language, key), { x: 0, y: y - 8, weight: 600, fill: theme.ink2 }));
    for (const row of members.get(key) ?? []) {
      const nameAt = (middle: number) => rowName(row.activityName, { x: 0, middle, room: labelWidth - 8, fill: theme.ink1, size });
      const isOne = nameAt(0).length === 1 && linesOf(row) <= 1;
      const height = isTight ? TIGHT_PX[isOne ? 'one' : 'two'] : ROW_PX;
      const middle = y + height / 2;
      nodes.push(ruleY(y, { x1: 0, x2: width, stroke: theme.rule }), ...nameAt(middle), ...draw(row, { y: middle, height }));
      y += height;
    }
  }
  return { nodes: [...nodes, ruleY(y, { x1: 0, x2: width, stroke: theme.rule2, strokeWidth: 1 })], bottom: y };
}
