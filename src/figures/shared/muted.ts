import type { ScaleLinear } from 'd3';
import { yearFraction } from '../../lib/edtf.ts';
import { bar } from './bar.ts';
import type { FigureContext } from './context.ts';
import type { SceneNode } from './scene.ts';

/** A translucent box over the years of an axis after the time that is shown, to be drawn over the marks. No node if that time is today. */
export function muted(
  { later, theme, day }: Pick<FigureContext, 'later' | 'theme' | 'day'>,
  x: ScaleLinear<number, number>,
  { top, bottom, right }: { top: number; bottom: number; right: number },
): SceneNode[] {
  const [start = 0] = x.range();
  const left = Math.max(start, x(yearFraction(day)) + 1);
  return later && right > left ? [bar({ x1: left, x2: right, y1: top, y2: bottom, fill: theme.panel, opacity: 0.62 })] : [];
}
