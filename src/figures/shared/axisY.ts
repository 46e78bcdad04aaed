import type { ScaleLinear } from 'd3';
import type { Theme } from '../../theme/tokens.ts';
import { ruleY } from './rule.ts';
import type { SceneNode } from './scene.ts';
import { text } from './text.ts';
import { countTicks } from './ticks.ts';

/** An axis of counts: a level rule from `left` to `right` for each round value, the zero line stronger, and its number before it. */
export function axisY(
  y: ScaleLinear<number, number>,
  { left, right, theme, number }: { left: number; right: number; theme: Theme; number: (value: number) => string },
): SceneNode[] {
  return countTicks(y).flatMap((value) => [
    ruleY(y(value), { x1: left, x2: right, stroke: value ? theme.rule : theme.rule2 }),
    text(number(value), { x: left - 6, y: y(value) + 4, fill: theme.ink2, anchor: 'end' }),
  ]);
}
