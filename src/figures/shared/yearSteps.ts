import { area, curveStepAfter, line, type ScaleLinear } from 'd3';
import type { Theme } from '../../theme/tokens.ts';
import { bar } from './bar.ts';
import { path } from './path.ts';
import type { Mark, SceneNode } from './scene.ts';

/** The count of a year: at least `low`, at most `high`. */
export interface YearRange {
  year: number;
  low: number;
  high: number;
}

/** From years and counts to px. */
export interface Scales {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** A step line of what is certain in each year under a pale band of what is possible. Each year is as wide as it lasts; `x` is a scale of decimal years. */
export function yearSteps(years: readonly YearRange[], { x, y }: Scales, look: { color: string; dash?: string; strokeWidth?: number }): SceneNode[] {
  const end = years.at(-1);
  const steps = end ? [...years, { ...end, year: end.year + 1 }] : [];
  const xOf = ({ year }: YearRange) => x(year);
  const low = (year: YearRange) => y(year.low);
  const band = area<YearRange>(xOf, low, (year) => y(year.high))
    .curve(curveStepAfter)
    .digits(2);
  const certain = line<YearRange>(xOf, low).curve(curveStepAfter).digits(2);
  const { color, dash, strokeWidth = 2.2 } = look;
  return [
    ...(years.some((year) => year.high > year.low) ? path(band(steps), { fill: color, opacity: 0.22 }) : []),
    ...path(certain(steps), { stroke: color, strokeWidth, ...(dash ? { dash } : {}) }),
  ];
}

/** The column of a year, which answers to the pointer; nothing of it is drawn beside the line on the axis. */
export function yearColumn(words: Pick<Mark, 'id' | 'label' | 'tooltip' | 'about'>, year: number, { x, y }: Scales, theme: Theme): Mark {
  const [bottom = 0, top = 0] = y.range();
  const box = { x: x(year), y: top, width: x(year + 1) - x(year), height: bottom - top };
  return { kind: 'mark', ...words, box, children: [bar({ x1: box.x, x2: box.x + box.width, y1: bottom, y2: bottom + 1.5, fill: theme.rule2 })] };
}

/** The two corners of each year's step, for a native chart. */
export function stairs(years: readonly YearRange[], side: 'low' | 'high'): [year: number, count: number][] {
  return years.flatMap((entry): [number, number][] => [
    [entry.year, entry[side]],
    [entry.year + 1, entry[side]],
  ]);
}
