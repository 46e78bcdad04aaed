import * as say from '#messages';
import { yearFraction } from '../../lib/edtf.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { FigureContext } from './context.ts';
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

/** What lies after the time that is shown, muted; nothing where it is today. To be drawn over the marks. */
export function mutedNodes({ later, theme, day }: FigureContext, x: YearScale, top: number, right: number, bottom: number): SceneNode[] {
  const left = x(yearFraction(day)) + 1;
  return later && right > left ? [{ kind: 'rect', x: left, y: top, width: right - left, height: bottom - top, fill: theme.panel, opacity: 0.62 }] : [];
}

/** The line of the day that is shown, with its word above: 'today' or the time; centred, or ending at the line. */
export function todayNodes(context: FigureContext, x: number, top: number, bottom: number, anchor: 'middle' | 'end' = 'middle'): SceneNode[] {
  const { theme, atlas, language } = context;
  const word = atlas.at ? language.date(atlas.at) : say.timelineToday(language);
  return [
    { kind: 'line', x1: x, y1: top, x2: x, y2: bottom, stroke: theme.selection, strokeWidth: 1.8 },
    { kind: 'text', x, y: top - 5, text: word, size: 13, weight: 600, fill: theme.limitInk, anchor },
  ];
}
