import * as say from '#messages';
import { textWidth } from '../../lib/text/textWidth.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Chart } from './chart.ts';
import type { FigureContext } from './context.ts';
import type { Mark, Scene, SceneNode } from './scene.ts';
import { mutedNodes, timeAxisNodes, yearScale, yearTicks } from './timeAxis.ts';

const HEIGHT = 240;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** One publisher's numbers by year; a year without one is left out and breaks the line. */
export interface SeriesLine {
  name: string;
  points: { year: number; value: number; lines: string[]; sources: readonly string[] }[];
}

/** Numbers by year as lines on one axis from zero, each with its name at its end; broken where nothing was published. */
export function seriesLines(context: FigureContext, lines: SeriesLine[]): Scene {
  const { theme, width, language } = context;
  const points = lines.flatMap((line) => line.points);
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years) - 1, Math.max(...years) + 1];
  const largest = Math.max(...points.map(({ value }) => value));
  const step = STEPS.find((size) => largest / size <= 6) ?? 1000;
  const most = Math.ceil(largest / step) * step;
  const names = Math.min(width * 0.4, Math.max(...lines.map(({ name }) => textWidth(name, 13, 600))) + 16);
  const [top, bottom, right] = [14, 14 + HEIGHT, width - names];
  const x = yearScale(first, last, 44, right);
  const y = (value: number) => bottom - (value / most) * HEIGHT;
  const grid = Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step).flatMap((value): SceneNode[] => [
    { kind: 'line', x1: 44, y1: y(value), x2: right, y2: y(value), stroke: value ? theme.rule : theme.rule2, strokeWidth: 0.8 },
    { kind: 'text', x: 38, y: y(value) + 4, text: language.number(value), size: 13, fill: theme.ink2, anchor: 'end' },
  ]);
  const taken: number[] = [];
  const drawn = lines.flatMap((line, index) => lineNodes(context, line, { x, y, color: lineColor(theme, index), labelX: right + 10, taken }));
  return {
    width,
    height: bottom + 30,
    nodes: [...grid, ...timeAxisNodes(x, yearTicks(first, last, right - 44), top, bottom, theme), ...drawn, ...mutedNodes(context, x, top, right, bottom - 1)],
  };
}

/** The same lines as a chart: a category for each year, nothing where nothing was published. */
export function linesChart({ theme, language }: FigureContext, lines: SeriesLine[]): Chart {
  const years = lines.flatMap(({ points }) => points.map(({ year }) => year));
  const first = Math.min(...years);
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
  return {
    kind: 'lines',
    title: '',
    series: say.incidentsYear(language),
    categories: all.map(String),
    values: lines.map(({ name, points }, index) => ({
      name,
      color: lineColor(theme, index),
      values: all.map((year) => points.find((point) => point.year === year)?.value ?? null),
    })),
  };
}

function lineColor(theme: Theme, index: number): string {
  const order = [3, 2, 6, 0, 1, 4];
  return theme.incidents[order[index % order.length] ?? 0] ?? theme.ink1;
}

interface Place {
  x: (year: number) => number;
  y: (value: number) => number;
  color: string;
  labelX: number;
  /** Heights at which names stand already. */
  taken: number[];
}

function lineNodes({ language }: FigureContext, { name, points }: SeriesLine, { x, y, color, labelX, taken }: Place): SceneNode[] {
  const n = (value: number) => Math.round(value * 10) / 10;
  const d = points.map(({ year, value }, index) => `${points[index - 1]?.year === year - 1 ? 'L' : 'M'}${n(x(year))} ${n(y(value))}`).join('');
  const marks = points.map(
    ({ year, value, lines, sources }): Mark => ({
      kind: 'mark',
      id: `${name.replace(/\W+/g, '-')}-${year}`,
      label: `${name}, ${year}: ${language.number(value)}`,
      tooltip: { title: `${name}, ${year}: ${language.number(value)}`, lines, sources },
      box: { x: x(year) - 8, y: y(value) - 8, width: 16, height: 16 },
      children: [{ kind: 'circle', x: x(year), y: y(value), radius: 3.4, fill: color }],
    }),
  );
  let at = y(points.at(-1)?.value ?? 0) + 4;
  while (taken.some((other) => Math.abs(other - at) < 16)) at -= 16;
  taken.push(at);
  return [{ kind: 'path', d, stroke: color, strokeWidth: 2 }, ...marks, { kind: 'text', x: labelX, y: at, text: name, size: 13, weight: 600, fill: color }];
}
