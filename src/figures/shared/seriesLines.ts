import { extent, line, max, type ScaleLinear, scaleLinear } from 'd3';
import { textWidth } from '../../lib/text/textWidth.ts';
import type { Theme } from '../../theme/tokens.ts';
import { axisX } from './axisX.ts';
import { axisY } from './axisY.ts';
import { bar } from './bar.ts';
import type { FigureContext } from './context.ts';
import { dodge } from './dodge.ts';
import { dot } from './dot.ts';
import { keyRow } from './keyRow.ts';
import { markBox } from './markBox.ts';
import { muted } from './muted.ts';
import { path } from './path.ts';
import type { Mark, Scene, SceneNode } from './scene.ts';
import { text } from './text.ts';
import { countScale } from './ticks.ts';

const LEFT_PX = 44;
const TOP_PX = 14;
const PLOT_PX = 240;
/** The most of the width that names at the ends of lines may take; where they need more they stand in a key below. */
const MOST_NAMES = 0.4;

/** One publisher's numbers by year; a year without one is left out and breaks the line. */
export interface SeriesLine {
  name: string;
  points: SeriesPoint[];
}

export interface SeriesPoint {
  year: number;
  value: number;
  /** What the tooltip says beside the value. */
  lines: string[];
  sources: readonly string[];
}

interface Scales {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** Numbers by year as lines on one axis from zero, each with its name at its end or in a key below. At least one line with one point is needed. */
export function seriesLines(context: FigureContext, lines: readonly SeriesLine[]): Scene {
  const { theme, width, language } = context;
  const namesWidth = 16 + (max(lines, ({ name }) => textWidth(name, 13, 600)) ?? 0);
  const isNamedBeside = namesWidth <= width * MOST_NAMES;
  const right = width - (isNamedBeside ? namesWidth : 16);
  const bottom = TOP_PX + PLOT_PX;
  const points = lines.flatMap((entry) => entry.points);
  const [first = 0, last = 0] = extent(points, ({ year }) => year);
  const x = scaleLinear([first - 1, last + 1], [LEFT_PX, right]);
  const y = countScale(
    points.map(({ value }) => value),
    [bottom, TOP_PX],
  );
  const names = isNamedBeside ? { nodes: endNames(lines, y, { left: right + 10, bottom }, theme), bottom: bottom + 30 } : nameKey(lines, bottom + 26, context);
  return {
    width,
    height: names.bottom,
    plots: [{ left: 0, right: width, bottom: bottom + (isNamedBeside ? 30 : 24) }],
    nodes: [
      ...axisY(y, { left: LEFT_PX, right, theme, number: language.number }),
      ...axisX(x, { top: TOP_PX, bottom, theme }),
      ...lines.flatMap((entry, index) => lineNodes(entry, seriesColor(theme, index), { x, y }, context)),
      ...muted(context, x, { top: TOP_PX, right, bottom: bottom - 1 }),
      ...names.nodes,
    ],
  };
}

/** The colour of the line at a place in the list; after six they begin again. */
export function seriesColor(theme: Theme, index: number): string {
  const order = [3, 2, 6, 0, 1, 4];
  return theme.incidents[order[index % order.length] ?? 0] ?? theme.ink1;
}

function lineNodes({ name, points }: SeriesLine, color: string, { x, y }: Scales, { language }: FigureContext): SceneNode[] {
  const marks = points.map(({ year, value, lines, sources }): Mark => {
    const title = `${name}, ${year}: ${language.number(value)}`;
    return {
      kind: 'mark',
      id: `${name.replace(/\W+/g, '-')}-${year}`,
      about: [`year.${year}`],
      label: title,
      tooltip: { title, lines, sources },
      box: markBox(x(year), y(value)),
      children: [dot(x(year), y(value), { fill: color })],
    };
  });
  return [...path(brokenLine(points, { x, y }), { stroke: color, strokeWidth: 2 }), ...marks];
}

/** A line through the points, broken where a year lies between two of them. */
function brokenLine(points: readonly SeriesPoint[], { x, y }: Scales): string | null {
  const withGaps = points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && before.year < point.year - 1 ? [null, point] : [point];
  });
  return line<SeriesPoint | null>(
    (point) => x(point?.year ?? 0),
    (point) => y(point?.value ?? 0),
  )
    .defined((point) => point !== null)
    .digits(2)(withGaps);
}

function endNames(lines: readonly SeriesLine[], y: Scales['y'], { left, bottom }: { left: number; bottom: number }, theme: Theme): SceneNode[] {
  const heights = dodge(
    lines.map(({ points }) => y(points.at(-1)?.value ?? 0) + 4),
    { gap: 16, bottom: bottom + 4 },
  );
  return lines.map(({ name }, index) => text(name, { x: left, y: heights[index] ?? 0, weight: 600, fill: seriesColor(theme, index) }));
}

function nameKey(lines: readonly SeriesLine[], top: number, { theme, width }: FigureContext) {
  const entries = lines.map(({ name }, index) => {
    const fill = seriesColor(theme, index);
    return { label: name, fill, weight: 600 as const, swatch: (x: number, y: number) => [bar({ x1: x, x2: x + 14, y1: y - 1.5, y2: y + 1.5, fill })] };
  });
  return keyRow(entries, { top, width, theme });
}
