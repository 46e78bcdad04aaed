import { area, curveStepAfter, line, max, min, type ScaleLinear, scaleLinear } from 'd3';
import { placeDay, yearFraction } from '../../lib/edtf.ts';
import { axisX } from '../shared/axisX.ts';
import { axisY } from '../shared/axisY.ts';
import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import { dot } from '../shared/dot.ts';
import { markBox } from '../shared/markBox.ts';
import { muted } from '../shared/muted.ts';
import { path } from '../shared/path.ts';
import type { Mark, SceneNode } from '../shared/scene.ts';
import { sinceRule } from '../shared/sinceRule.ts';
import { text } from '../shared/text.ts';
import { countScale } from '../shared/ticks.ts';
import { todayRule } from '../shared/todayRule.ts';
import type { DatePoint, InstrumentRow } from './rows.ts';
import type { Step } from './steps.ts';

/** Height of a panel's axes with the numbers of the years, in px. */
export const PLOT_PX = 190;
const UNDATED_PX = 58;
const UNDATED_STEP_PX = 20;

/** An instrument with its words and its colour. */
export interface PanelLine extends InstrumentRow {
  color: string;
  /** The latest of its region is drawn stronger. */
  isLatest: boolean;
  keyLabel: string;
  wordsOf: (point: DatePoint) => Pick<Mark, 'label' | 'tooltip'>;
}

/** The principal instruments of one region. */
export interface Panel {
  title: string;
  lines: PanelLine[];
  key: { window: string; undated: string };
}

/** Where the numbers of a panel stand. */
interface Place {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  /** Up to where lines go, as a decimal year. */
  end: number;
}

/** Step lines of the certain counts over pale bands of what a window leaves open; States without a date in a column of their own at the end. */
export function panelNodes({ lines }: Panel, context: FigureContext, { left: start, top, width }: { left: number; top: number; width: number }): SceneNode[] {
  const { theme, language } = context;
  const end = yearFraction(context.later?.today ?? context.day);
  const [left, bottom] = [start + 26, top + PLOT_PX - 22];
  // The number of the last year stands under the end of the axis; half of it reaches beyond.
  const right = start + width - (lines.some(({ undated }) => undated) ? UNDATED_PX : 14) - 4;
  const x = scaleLinear([firstYear(lines, context.day, end), Math.ceil(end) + 1], [left, right]);
  const y = countScale(
    lines.map(({ drawn }) => drawn),
    [bottom, top + 12],
  );
  const now = x(yearFraction(context.day));
  return [
    ...axisX(x, { top, bottom, theme }),
    ...axisY(y, { left, right, theme, number: language.number }),
    ...lines.flatMap((entry) => lineNodes(entry, { x, y, end }, context)),
    ...lines.flatMap((entry, index) => undatedNodes(entry, right + 8 + index * UNDATED_STEP_PX, y, context)),
    ...muted(context, x, { top, right: right + 1, bottom: bottom - 1 }),
    ...sinceRule(context, x, { top, bottom }),
    ...todayRule(context, now, { top, bottom, anchor: now + 20 > right ? 'end' : 'middle' }),
  ];
}

/** The year before the first step, at least six years before the end of the lines. */
function firstYear(lines: readonly PanelLine[], day: string, end: number): number {
  const starts = lines.map(({ steps, instrument }) => steps[0]?.year ?? yearFraction(placeDay(instrument.adopted) || day));
  return Math.floor(min([...starts, end - 5]) ?? end) - 1;
}

function lineNodes({ steps, color, isLatest, points, instrument, wordsOf }: PanelLine, { x, y, end }: Place, { theme }: FigureContext): SceneNode[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [];
  const drawn: Step[] = [...steps, { ...last, year: max([end, last.year]) ?? end }];
  const xOf = ({ year }: Step) => x(year);
  const band = area<Step>(
    xOf,
    ({ low }) => y(low),
    ({ high }) => y(high),
  )
    .curve(curveStepAfter)
    .digits(2);
  const certain = line<Step>(xOf, ({ low }) => y(low))
    .curve(curveStepAfter)
    .digits(2);
  const marks = points.map(
    (point): Mark => ({
      kind: 'mark',
      id: `${instrument.instrumentId}.${point.date.replace(/\W/g, '_')}`,
      about: [`year.${Math.floor(point.year)}`, ...point.participations.map(({ iso3 }) => `state.${iso3}`)],
      href: `/instrument/${instrument.instrumentId}/`,
      ...wordsOf(point),
      box: { ...markBox(x(point.year), y(point.count)), y: Math.min(y(point.count) - 8, y(0) - 16) },
      children: [dot(x(point.year), y(point.count), { fill: color, stroke: theme.panel, strokeWidth: 1.2 })],
    }),
  );
  return [
    ...(steps.some(({ low, high }) => high > low) ? path(band(drawn), { fill: color, opacity: 0.22 }) : []),
    ...path(certain([{ ...first, low: 0 }, ...drawn]), { stroke: color, strokeWidth: isLatest ? 2.4 : 1.8 }),
    ...marks,
  ];
}

function undatedNodes({ undated, color }: PanelLine, left: number, y: ScaleLinear<number, number>, { theme, language }: FigureContext): SceneNode[] {
  if (!undated) return [];
  return [
    bar({ x1: left, x2: left + 14, y1: y(undated), y2: y(0), fill: theme.panel, stroke: color, strokeWidth: 1.4, dash: '3 2' }),
    text(language.number(undated), { x: left + 7, y: y(undated) - 4, fill: color, anchor: 'middle' }),
  ];
}
