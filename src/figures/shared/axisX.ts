import type { ScaleLinear } from 'd3';
import type { Theme } from '../../theme/tokens.ts';
import { ruleX } from './rule.ts';
import type { SceneNode } from './scene.ts';
import { text } from './text.ts';
import { yearTicks } from './ticks.ts';

/** A time axis: an upright rule for each labelled year from `top` to `bottom`, and its number below. `x` is a scale of decimal years. */
export function axisX(
  x: ScaleLinear<number, number>,
  { top, bottom, theme, years = yearTicks(x) }: { top: number; bottom: number; theme: Theme; years?: readonly number[] },
): SceneNode[] {
  return [...years.map((year) => ruleX(x(year), { y1: top, y2: bottom, stroke: theme.rule })), ...axisXLabels(x, { y: bottom + 18, theme, years })];
}

/** The numbers of the years alone, on the base line `y`. */
export function axisXLabels(
  x: ScaleLinear<number, number>,
  { y, theme, years = yearTicks(x) }: { y: number; theme: Theme; years?: readonly number[] },
): SceneNode[] {
  return years.map((year) => text(String(year), { x: x(year), y, fill: theme.ink2, anchor: 'middle' }));
}
