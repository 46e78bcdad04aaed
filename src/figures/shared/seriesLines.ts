import { extent, line, max, type ScaleLinear, scaleLinear } from 'd3';
import { textWidth, WIDER } from '../../lib/text/textWidth.ts';
import type { Theme } from '../../theme/tokens.ts';
import { axisX } from './axisX.ts';
import { axisY } from './axisY.ts';
import type { FigureContext } from './context.ts';
import { dodge } from './dodge.ts';
import { keyRow } from './keyRow.ts';
import { markBox } from './markBox.ts';
import { muted } from './muted.ts';
import { path } from './path.ts';
import type { Mark, Scene, SceneNode } from './scene.ts';
import { type SeriesLook, seriesLook, signNode } from './seriesLook.ts';
import { text } from './text.ts';
import { countScale } from './ticks.ts';

const LEFT_PX = 44;
const TOP_PX = 14;
const PLOT_PX = 240;
const SWATCH_PX = 22;
/** The most of the width that names at the ends of lines may take; where they need more they stand in a key below. */
const MOST_NAMES = 0.4;

/** One publisher's numbers by year; a year without one is left out and breaks the line. */
export interface SeriesLine {
  name: string;
  points: SeriesPoint[];
}

/** A value of a series, with its words. */
export interface SeriesPoint {
  year: number;
  value: number;
  /** The lines of the tooltip below the value. */
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
  const namesWidth = 28 + WIDER * (max(lines, ({ name }) => textWidth(name, 13, 600)) ?? 0);
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
      ...lines.flatMap((entry, index) => lineNodes(entry, seriesLook(theme, index), { x, y }, context)),
      ...muted(context, x, { top: TOP_PX, right, bottom: bottom - 1 }),
      ...names.nodes,
    ],
  };
}

function lineNodes({ name, points }: SeriesLine, look: SeriesLook, { x, y }: Scales, { language }: FigureContext): SceneNode[] {
  const marks = points.map(({ year, value, lines, sources }): Mark => {
    const title = `${name}${language.comma}${year}${language.colon}${language.number(value)}`;
    return {
      kind: 'mark',
      id: `${name.replace(/\W+/g, '-')}-${year}`,
      about: [`year.${year}`],
      label: title,
      tooltip: { title, lines, sources },
      box: markBox(x(year), y(value)),
      children: signNode(look, x(year), y(value)),
    };
  });
  return [...path(brokenLine(points, { x, y }), lineOf(look)), ...marks];
}

const lineOf = ({ color, dash }: SeriesLook) => ({ stroke: color, strokeWidth: 2, ...(dash ? { dash } : {}) });

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
  return lines.flatMap(({ name }, index) => {
    const at = heights[index] ?? 0;
    // The colours of lines are too pale for words; the symbol says which line a name belongs to.
    return [...signNode(seriesLook(theme, index), left + 4, at - 4.5), text(name, { x: left + 13, y: at, weight: 600, fill: theme.ink1 })];
  });
}

function nameKey(lines: readonly SeriesLine[], top: number, { theme, width }: FigureContext) {
  const entries = lines.map(({ name }, index) => {
    const look = seriesLook(theme, index);
    const swatch = (x: number, y: number) => [...path(`M${x} ${y}h${SWATCH_PX}`, lineOf(look)), ...signNode(look, x + SWATCH_PX / 2, y)];
    return { label: name, fill: theme.ink1, weight: 600 as const, swatch };
  });
  return keyRow(entries, { top, width, theme, swatchWidth: SWATCH_PX });
}
