import { extent, max, scaleLinear } from 'd3';
import type { RunningYear } from '../../atlas/running.ts';
import { axisX } from '../shared/axisX.ts';
import { axisY } from '../shared/axisY.ts';
import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import { keyRow } from '../shared/keyRow.ts';
import { muted } from '../shared/muted.ts';
import type { Scene, SceneNode, Tooltip } from '../shared/scene.ts';
import { sinceRule } from '../shared/sinceRule.ts';
import { text } from '../shared/text.ts';
import { countScale } from '../shared/ticks.ts';
import { type YearRange, yearColumn, yearSteps } from '../shared/yearSteps.ts';
import { runningRange } from './rows.ts';

const [SINGLE_PX, PANEL_PX] = [240, 120];
const LEAST_PANEL_PX = 250;
const GAP_PX = 28;
const [AXIS_PX, TITLE_PX] = [28, 28];

/** A region over the years, with its words. */
export interface RunningPanel {
  title: string;
  color: string;
  years: readonly RunningYear[];
  /** The range of the last year in words, which stands at the end of the line. */
  now: string;
  wordsOf: (year: RunningYear, index: number) => { id: string; label: string; tooltip: Tooltip };
}

/** Step lines of what runs for certain under a pale band of what may run: one large panel, or small ones on common axes. */
export function runningScene(panels: readonly RunningPanel[], key: { certain: string; possible: string }, isSmall: boolean, context: FigureContext): Scene {
  const { width, theme } = context;
  const across = !isSmall ? 1 : Math.max(1, Math.floor((width + GAP_PX) / (LEAST_PANEL_PX + GAP_PX)));
  const panelWidth = (width - (across - 1) * GAP_PX) / across;
  const height = isSmall ? PANEL_PX : SINGLE_PX;
  const keys = keyRow(keyEntries(key, panels[0]?.color ?? theme.ink2), { top: 0, width, theme });
  const pitch = height + AXIS_PX + TITLE_PX + 14;
  const common = domainOf(panels);
  const placeOf = (index: number): Place => ({
    left: (index % across) * (panelWidth + GAP_PX),
    top: keys.bottom + 12 + Math.floor(index / across) * pitch,
    width: panelWidth,
    height,
    isTitled: isSmall,
  });
  return {
    width,
    height: keys.bottom + 8 + Math.ceil(panels.length / across) * pitch,
    plots: panels.map((_, index) => {
      const { left, top } = placeOf(index);
      return { left, right: left + panelWidth, top: top + 12, bottom: top + TITLE_PX + height + AXIS_PX };
    }),
    nodes: [...keys.nodes, ...panels.flatMap((panel, index) => panelNodes(panel, placeOf(index), common, context))],
  };
}

function keyEntries({ certain, possible }: { certain: string; possible: string }, color: string) {
  return [
    { label: certain, swatch: (x: number, y: number) => [bar({ x1: x, x2: x + 14, y1: y - 1.2, y2: y + 1.2, fill: color })] },
    { label: possible, swatch: (x: number, y: number) => [bar({ x1: x, x2: x + 14, y1: y - 5, y2: y + 5, fill: color, opacity: 0.22 })] },
  ];
}

function domainOf(panels: readonly RunningPanel[]) {
  const all = panels.flatMap(({ years }) => years);
  const [first = 0, last = 0] = extent(all, ({ year }) => year);
  return {
    first,
    last,
    most: max(all, (year) => runningRange(year).high) ?? 1,
  };
}

interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
  isTitled: boolean;
}

function panelNodes(
  panel: RunningPanel,
  { left: start, top, width, height, isTitled }: Place,
  common: ReturnType<typeof domainOf>,
  context: FigureContext,
): SceneNode[] {
  const { theme, language } = context;
  const [plotTop, bottom] = [top + TITLE_PX, top + TITLE_PX + height];
  const [left, right] = [start + 26, start + width - 58];
  const x = scaleLinear([common.first, common.last + 1], [left, right]);
  const y = countScale([common.most], [bottom, plotTop]);
  const last = panel.years.at(-1);
  return [
    ...(isTitled ? [text(panel.title, { x: start, y: top + 10, size: 14, weight: 600, fill: theme.ink1 })] : []),
    ...axisX(x, { top: plotTop, bottom, theme }),
    ...axisY(y, { left, right, theme, number: language.number }),
    ...yearSteps(panel.years.map(countOf), { x, y }, { color: panel.color }),
    ...sinceRule(context, x, { top: plotTop, bottom, isNamed: !isTitled }),
    ...muted(context, x, { top: plotTop, right: right + 1, bottom: bottom - 1 }),
    ...(last ? [text(panel.now, { x: right + 6, y: y(runningRange(last).low) + 4, weight: 600, fill: panel.color })] : []),
    ...panel.years.map((year, index) => yearColumn({ about: [`year.${year.year}`], ...panel.wordsOf(year, index) }, year.year, { x, y }, theme)),
  ];
}

const countOf = (year: RunningYear): YearRange => ({ year: year.year, ...runningRange(year) });
