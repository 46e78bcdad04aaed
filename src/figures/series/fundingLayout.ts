import { max, min, type ScaleLinear, scaleLinear } from 'd3';
import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import { axisX } from '../shared/axisX.ts';
import { axisY } from '../shared/axisY.ts';
import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import { muted } from '../shared/muted.ts';
import { ruleY } from '../shared/rule.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { text } from '../shared/text.ts';
import { countScale } from '../shared/ticks.ts';
import { type FundingRow, type FundingSeries, type FundingValue, gapsBetween } from './fundingRows.ts';

const PANEL_PX = 270;
const GAP_PX = 34;
const PLOT_PX = 150;
const LINE_PX = 18;
/** Below the title of a panel: its unit, and what the dashed outlines are. */
const HEAD_PX = 58;
const FOOT_PX = 44;
const LEFT_PX = 34;

/** A panel with its words; `wordsOf` gives those of a bar. */
export interface FundingPanel {
  row: FundingRow;
  title: string;
  unit: string;
  notFound: string;
  color: string;
  wordsOf: (series: FundingSeries, value: FundingValue) => Pick<Mark, 'label' | 'tooltip'> & { number: string };
}

type Look = Pick<FigureContext, 'theme' | 'width' | 'language' | 'later' | 'atlas' | 'day'>;

/** A panel a measure on shared years: a bar as wide as the years that its value covers, the second series of a panel as a dashed outline, and words where nothing was found. */
export function fundingScene(panels: readonly FundingPanel[], look: Look): Scene {
  const across = Math.max(1, Math.min(3, Math.floor((look.width + GAP_PX) / (PANEL_PX + GAP_PX))));
  const width = (look.width - (across - 1) * GAP_PX) / across;
  const values = panels.flatMap(({ row }) => row.series.flatMap((entry) => entry.values));
  const years: [number, number] = [min(values, ({ from }) => from) ?? 0, max(values, ({ to }) => to) ?? 1];
  const titleLines = max(panels, ({ title }) => wrapText(title, width, 14, 600).length) ?? 1;
  const head = titleLines * LINE_PX + HEAD_PX;
  const height = head + PLOT_PX + FOOT_PX;
  const nodes = panels.flatMap((panel, index) => {
    const place = { left: (index % across) * (width + GAP_PX), top: Math.floor(index / across) * height, width };
    return panelNodes(panel, years, { ...place, head }, look);
  });
  return { width: look.width, height: Math.ceil(panels.length / across) * height, nodes };
}

interface Place {
  left: number;
  top: number;
  width: number;
  /** Height of the words above the plot. */
  head: number;
}

function panelNodes(panel: FundingPanel, years: [number, number], { left, top, width, head }: Place, look: Look): SceneNode[] {
  const { theme, language } = look;
  const { row, notFound } = panel;
  // The number of the last year stands under the end of the axis; half of it reaches beyond.
  const [start, right] = [left + LEFT_PX, left + width - 18];
  const [plotTop, bottom] = [top + head, top + head + PLOT_PX];
  const x = scaleLinear(years, [start, right]);
  const y = countScale(
    row.series.flatMap((entry) => entry.values.map(({ value }) => value)),
    [bottom, plotTop + 14],
  );
  const gaps = gapsBetween(row, ...years).flatMap(({ from, to }): SceneNode[] => {
    const isWide = x(to) - x(from) > textWidth(notFound, 12) + 6;
    return [
      ruleY(bottom - 3, { x1: x(from) + 1, x2: x(to) - 1, stroke: theme.ink3, strokeWidth: 2, dash: '2 3' }),
      ...(isWide ? [text(notFound, { x: (x(from) + x(to)) / 2, y: bottom - 9, size: 12, fill: theme.ink2, anchor: 'middle' })] : []),
    ];
  });
  return [
    ...headNodes(panel, { left, top, width }, theme),
    ...axisY(y, { left: start, right, theme, number: language.number }),
    ...axisX(x, { top: bottom, bottom, theme }),
    ...gaps,
    // The outlines lie below the bars.
    ...row.series.toReversed().flatMap((series) => series.values.map((value) => valueMark(panel, series, value, { x, y }, look))),
    ...muted(look, x, { top: plotTop, right, bottom: bottom - 1 }),
  ];
}

/** The title of a panel, its unit, and the names of the series that are drawn as dashed outlines. */
function headNodes({ row, title, unit, color }: FundingPanel, { left, top, width }: Omit<Place, 'head'>, theme: Look['theme']): SceneNode[] {
  const lines = wrapText(title, width, 14, 600);
  const below = top + lines.length * LINE_PX;
  const dashed = row.series.slice(1).map((entry) => entry.row.series.shortTitle);
  return [
    ...lines.map((line, index) => text(line, { x: left, y: top + 15 + index * LINE_PX, size: 14, weight: 600, fill: theme.ink1 })),
    text(unit, { x: left, y: below + 15, fill: theme.ink2 }),
    ...dashed.flatMap((name, index) => [
      bar({ x1: left + 1, x2: left + 15, y1: below + 24 + index * LINE_PX, y2: below + 35 + index * LINE_PX, stroke: color, strokeWidth: 1.6, dash: '4 3' }),
      text(name, { x: left + 22, y: below + 34 + index * LINE_PX, fill: theme.ink2 }),
    ]),
  ];
}

interface Scales {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

function valueMark(panel: FundingPanel, series: FundingSeries, value: FundingValue, { x, y }: Scales, { theme }: Look): Mark {
  const { label, tooltip, number } = panel.wordsOf(series, value);
  const [x1, x2, y1, y2] = [x(value.from) + 1, x(value.to) - 1, y(value.value), y(0)];
  // A number that is wider than its bar begins with it, so that it does not lie over the bar before.
  const isWide = textWidth(number, 13, 600) > x2 - x1 + 8;
  const isComputed = value.status === 'derived';
  const paint =
    series !== panel.row.series[0]
      ? { stroke: panel.color, strokeWidth: 1.6, dash: '4 3' }
      : isComputed
        ? { fill: panel.color, opacity: 0.55 }
        : { fill: panel.color };
  return {
    kind: 'mark',
    id: `${series.row.series.seriesId}-${value.from}`,
    about: [`year.${value.from}`],
    label,
    tooltip,
    box: { x: x1, y: y1 - 18, width: Math.max(4, x2 - x1), height: y2 - y1 + 18 },
    children: [
      bar({ x1, x2, y1, y2, ...paint }),
      text(number, { x: isWide ? x1 : (x1 + x2) / 2, y: y1 - 5, weight: 600, fill: theme.ink1, anchor: isWide ? 'start' : 'middle' }),
    ],
  };
}
