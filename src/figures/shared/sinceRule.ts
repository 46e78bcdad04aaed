import type { ScaleLinear } from 'd3';
import { yearFraction } from '../../lib/edtf.ts';
import type { FigureContext } from './context.ts';
import { ruleX } from './rule.ts';
import type { SceneNode } from './scene.ts';
import { text } from './text.ts';

/** Nearer to the line of the shown time than this, in px, the line has no word: both would lie over each other. */
const APART_PX = 56;

/** The dashed line of the earlier time that is compared, with its word above; none where no time is compared or it lies before the axis. */
export function sinceRule(
  { before, day, language, theme }: FigureContext,
  x: ScaleLinear<number, number>,
  { top, bottom, isNamed = true }: { top: number; bottom: number; isNamed?: boolean },
): SceneNode[] {
  if (!before) return [];
  const at = x(yearFraction(before.day));
  const [start = 0] = x.range();
  if (at < start) return [];
  const isApart = isNamed && x(yearFraction(day)) - at > APART_PX;
  return [
    ruleX(at, { y1: top, y2: bottom, stroke: theme.selection, strokeWidth: 1.4, dash: '4 3' }),
    ...(isApart ? [text(language.date(before.atlas.at), { x: at, y: top - 5, weight: 600, fill: theme.limitInk, anchor: 'middle' })] : []),
  ];
}
