import { scaleBand } from 'd3';
import * as say from '#messages';
import { programmeName } from '../../i18n/names.ts';
import { regionHue } from '../../theme/tokens.ts';
import { bar } from '../shared/bar.ts';
import { columnHeads, turnedWidth } from '../shared/columnHeads.ts';
import type { FigureContext } from '../shared/context.ts';
import { dot } from '../shared/dot.ts';
import type { SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import type { SupportEntry } from './entry.ts';
import type { SupportRows } from './rows.ts';

/** Narrower figures have bars alone. */
const LEAST_WIDTH_PX = 560;
const [LEAST_PX, MOST_PX] = [24, 46];
const SQUARE_PX = 15;
type Columns = SupportRows['programmes'];

/** The columns of the matrix, where each programme has room for one to the right of `left`; undefined where they have not. */
export function columnsFor(programmes: Columns, context: FigureContext, left: number) {
  const turned = turnedWidth(programmes.map(({ programme }) => programmeName(programme)));
  const room = context.width - left - turned;
  if (!context.regionId || context.width < LEAST_WIDTH_PX || room < programmes.length * LEAST_PX) return undefined;
  return matrixColumns(programmes, context, { left, right: left + Math.min(room, programmes.length * MOST_PX) });
}

/** Heads, squares and totals of the columns: one for each programme that runs. */
export function matrixColumns(programmes: Columns, { theme, language }: FigureContext, { left, right }: { left: number; right: number }) {
  const x = scaleBand(programmes.keys(), [left, right]);
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  const heads = columnHeads(
    programmes.map(({ programme }) => ({ name: programmeName(programme), color: regionHue(theme, programme.regionId).fill })),
    x,
    { top: 0, theme },
  );
  const squares = ({ running }: SupportEntry, y: number) =>
    programmes.map(({ programme }, index) => {
      const half = SQUARE_PX / 2;
      return running.includes(programme)
        ? bar({ x1: middle(index) - half, x2: middle(index) + half, y1: y - half, y2: y + half, fill: theme.ink2 })
        : dot(middle(index), y, { radius: 1.4, fill: theme.rule2 });
    });
  const foot = (top: number): SceneNode[] => [
    text(say.supportStatesIn(language), { x: 0, y: top + 19, weight: 600, fill: theme.ink1 }),
    ...programmes.map(({ states }, index) => text(language.number(states), { x: middle(index), y: top + 19, weight: 600, fill: theme.ink1, anchor: 'middle' })),
  ];
  return { heads: heads.nodes, squares, foot, bottom: heads.bottom, right };
}
