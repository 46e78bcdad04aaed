import type { Theme } from '../../theme/tokens.ts';
import type { SceneNode } from './scene.ts';

export type YearScale = (year: number) => number;

/** A linear scale of decimal years over `[left, right]` px, from whole year to whole year. */
export function yearScale(first: number, last: number, left: number, right: number): YearScale {
  return (year) => left + ((year - first) / (last - first || 1)) * (right - left);
}

/** Whole years to label between two years, as many as have room at about 56 px each. */
export function yearTicks(first: number, last: number, width: number): number[] {
  const steps = [1, 2, 5, 10, 20];
  const step = steps.find((size) => ((last - first) / size) * 56 <= width) ?? 50;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => start + index * step);
}

/** Vertical rules and year numbers of a time axis. */
export function timeAxisNodes(x: YearScale, ticks: number[], top: number, bottom: number, theme: Theme): SceneNode[] {
  return ticks.flatMap((year): SceneNode[] => [
    { kind: 'line', x1: x(year), y1: top, x2: x(year), y2: bottom, stroke: theme.rule, strokeWidth: 0.8 },
    ...yearNodes(x, [year], bottom + 18, theme),
  ]);
}

/** The numbers of years alone, on the base line `y`. */
export function yearNodes(x: YearScale, ticks: number[], y: number, theme: Theme): SceneNode[] {
  return ticks.map((year) => ({ kind: 'text', x: x(year), y, text: String(year), size: 13, fill: theme.ink2, anchor: 'middle' }));
}

/** The line of the day that is shown, with its word above: centred, or ending at the line. */
export function todayNodes(x: number, top: number, bottom: number, word: string, theme: Theme, anchor: 'middle' | 'end' = 'middle'): SceneNode[] {
  return [
    { kind: 'line', x1: x, y1: top, x2: x, y2: bottom, stroke: theme.selection, strokeWidth: 1.8 },
    { kind: 'text', x, y: top - 5, text: word, size: 13, weight: 600, fill: theme.limitInk, anchor },
  ];
}
