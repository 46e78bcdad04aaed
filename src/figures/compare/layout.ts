import { max, scaleLinear } from 'd3';
import { textWidth, WIDER, wrapText } from '../../lib/text/textWidth.ts';
import { axisX } from '../shared/axisX.ts';
import { axisY } from '../shared/axisY.ts';
import type { FigureContext } from '../shared/context.ts';
import { dodge } from '../shared/dodge.ts';
import { type KeyEntry, keyRow } from '../shared/keyRow.ts';
import { muted } from '../shared/muted.ts';
import { path } from '../shared/path.ts';
import type { Mark, Plot, Scene, SceneNode } from '../shared/scene.ts';
import { sinceRule } from '../shared/sinceRule.ts';
import { text } from '../shared/text.ts';
import { textLines } from '../shared/textLines.ts';
import { countScale } from '../shared/ticks.ts';
import { type Scales, yearColumn, yearSteps } from '../shared/yearSteps.ts';
import type { ComparedYear } from './rows.ts';

const LEFT_PX = 40;
const PLOT_PX = 150;
const [TITLE_PX, AXIS_PX, GAP_PX] = [30, 26, 26];
const TITLE_LINE_PX = 17;
const SWATCH_PX = 26;
/** The most of the width that names at the ends of lines may take; where they need more they stand in a key below their panel. */
const MOST_NAMES = 0.3;

/** A line with its words and its look; the dash is the second sign of the region beside its hue. */
export interface LineView {
  color: string;
  dash: string;
  /** The count at its end; with the name of what is counted where a region has a line for each instrument. */
  now: string;
  name: string;
  years: readonly ComparedYear[];
}

/** A panel with its words, ready to be placed. */
export interface PanelView {
  title: string;
  lines: readonly LineView[];
  /** The years that answer to the pointer, each with its words. */
  columns: readonly { year: number; words: Pick<Mark, 'id' | 'label' | 'tooltip' | 'about'> }[];
}

/** Panels below each other on one axis of years, over a key of the two regions. */
export function compareScene(
  panels: readonly PanelView[],
  regions: readonly { name: string; color: string; dash: string }[],
  years: [number, number],
  context: FigureContext,
): Scene {
  const { width, theme } = context;
  const key = keyRow(regions.map(keyEntry), { top: 0, width, theme, swatchWidth: SWATCH_PX });
  const widest = WIDER * (max(panels, ({ lines }) => max(lines, (line) => textWidth(endWords(line), 13, 600))) ?? 0);
  const isNamedBeside = widest + 16 <= width * MOST_NAMES;
  const counts = max(panels, ({ lines }) => max(lines, ({ now }) => textWidth(now, 13, 600))) ?? 0;
  const right = width - (isNamedBeside ? widest : counts) - 16;
  const nodes: SceneNode[] = [...key.nodes];
  const plots: Plot[] = [];
  let top = key.bottom + 10;
  for (const panel of panels) {
    const drawn = panelNodes(panel, { top, right, years, isNamedBeside }, context);
    nodes.push(...drawn.nodes);
    const plotTop = top + titleHeight(panel, width);
    plots.push({ left: 0, right: width, top: plotTop - 12, bottom: plotTop + PLOT_PX + AXIS_PX });
    top = drawn.bottom + GAP_PX;
  }
  return { width, height: top - GAP_PX + 4, plots, nodes };
}

function keyEntry({ name, color, dash }: { name: string; color: string; dash: string }): KeyEntry {
  return {
    label: name,
    fill: color,
    weight: 600,
    swatch: (x, y) => path(`M${x} ${y}h${SWATCH_PX}`, { stroke: color, strokeWidth: 2.2, ...(dash ? { dash } : {}) }),
  };
}

const endWords = ({ now, name }: Pick<LineView, 'now' | 'name'>) => [now, name].filter(Boolean).join(' ');

const titleLines = ({ title }: PanelView, width: number) => wrapText(title, width, 14, 600);

const titleHeight = (panel: PanelView, width: number) => TITLE_PX + (titleLines(panel, width).length - 1) * TITLE_LINE_PX;

interface Place {
  top: number;
  right: number;
  years: [number, number];
  isNamedBeside: boolean;
}

function panelNodes(panel: PanelView, { top: start, right, years, isNamedBeside }: Place, context: FigureContext) {
  const { theme, language, width } = context;
  const { lines } = panel;
  const top = start + titleHeight(panel, width);
  const bottom = top + PLOT_PX;
  const x = scaleLinear(years, [LEFT_PX, right]);
  const y = countScale(
    lines.flatMap((line) => line.years.map(({ high }) => high)),
    [bottom, top],
  );
  const named = isNamedBeside ? [] : lines.filter(({ name }) => name);
  const key = keyRow(named.map(keyEntry), { top: bottom + AXIS_PX, width, theme, swatchWidth: SWATCH_PX });
  const nodes = [
    ...textLines(titleLines(panel, width), TITLE_LINE_PX, { x: 0, y: start + 12, size: 14, weight: 600, fill: theme.ink1 }),
    ...axisX(x, { top, bottom, theme }),
    ...axisY(y, { left: LEFT_PX, right, theme, number: language.number }),
    ...lines.flatMap((line) => yearSteps(line.years, { x, y }, { color: line.color, ...(line.dash ? { dash: line.dash } : {}) })),
    ...sinceRule(context, x, { top, bottom, isNamed: false }),
    ...muted(context, x, { top, right: right + 1, bottom: bottom - 1 }),
    ...endNodes(lines, { x, y }, isNamedBeside),
    ...panel.columns.map(({ year, words }) => yearColumn(words, year, { x, y }, theme)),
    ...key.nodes,
  ];
  return { nodes, bottom: named.length ? key.bottom : bottom + AXIS_PX };
}

/** The count at the end of each line, in its colour, with its name where there is room. */
function endNodes(lines: readonly LineView[], { y, x }: Scales, isNamedBeside: boolean): SceneNode[] {
  const [, right = 0] = x.range();
  const [bottom = 0] = y.range();
  const heights = dodge(
    lines.map(({ years }) => y(years.at(-1)?.low ?? 0) + 4),
    { gap: 16, bottom: bottom + 4 },
  );
  return lines.flatMap((line, index) => {
    const words = isNamedBeside ? endWords(line) : line.now;
    return words ? [text(words, { x: right + 8, y: heights[index] ?? 0, weight: 600, fill: line.color })] : [];
  });
}
