import { area, curveStepAfter, line, max, min, type ScaleLinear, scaleLinear } from 'd3';
import { placeDay, yearFraction } from '../../lib/edtf.ts';
import { textWidth, WIDER } from '../../lib/text/textWidth.ts';
import { axisX } from '../shared/axisX.ts';
import { axisY } from '../shared/axisY.ts';
import type { FigureContext } from '../shared/context.ts';
import { dodge } from '../shared/dodge.ts';
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

const PLOT_PX = 190;
const TIGHT_PLOT_PX = 136;
/** Height of a panel's axes with the numbers of the years, in px. */
export const plotHeight = ({ isTight }: Pick<FigureContext, 'isTight'>) => (isTight ? TIGHT_PLOT_PX : PLOT_PX);
/** Room at the end of the axis for a bracket of the States without a date and their number, for each instrument that has any. */
const BRACKET_PX = 34;
const NAME_SIZE = 13;
/** The most of the width that names at the ends of lines may take; where they need more they stand in the key below. */
const MOST_NAMES = 0.36;

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

/** The room that the names at the ends of lines need; 0 where they stand in the key below: they need too much of the width, or the lines go on after the time whose counts they say. */
export function namesWidth({ lines }: Pick<Panel, 'lines'>, width: number, { later }: Pick<FigureContext, 'later'>): number {
  const widest = 12 + WIDER * (max(lines, ({ keyLabel }) => textWidth(keyLabel, NAME_SIZE, 600)) ?? 0);
  return lines.length > 0 && !later && widest <= width * MOST_NAMES ? widest : 0;
}

/** Step lines of the certain counts over pale bands of what a window leaves open; at their ends the States without a date as brackets, and the names where there is room. */
export function panelNodes(panel: Panel, context: FigureContext, { left: start, top, width }: { left: number; top: number; width: number }): SceneNode[] {
  const { theme, language } = context;
  const { lines } = panel;
  const names = namesWidth(panel, width, context);
  const brackets = lines.filter(({ undated }) => undated).length * BRACKET_PX;
  const end = yearFraction(context.later?.today ?? context.day);
  const [left, bottom] = [start + 26, top + plotHeight(context) - 22];
  // The number of the last year stands under the end of the axis; half of it reaches beyond.
  const right = start + width - Math.max(18, brackets + names);
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
    ...lines.filter(({ undated }) => undated).flatMap((entry, index) => undatedNodes(entry, right + 6 + index * BRACKET_PX, y, context)),
    ...(names ? endNames(lines, y, right + brackets + 8) : []),
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

/** The States without a date as a bracket over the certain ones, with their number. */
function undatedNodes({ undated, steps, color }: PanelLine, left: number, y: ScaleLinear<number, number>, { language }: FigureContext): SceneNode[] {
  const low = steps.at(-1)?.low ?? 0;
  const [from, to] = [y(low), y(low + undated)];
  return [
    ...path(`M${left} ${from.toFixed(1)}h5V${to.toFixed(1)}h-5`, { stroke: color, strokeWidth: 1.4 }),
    text(language.number(undated), { x: left + 9, y: (from + to) / 2 + 4, fill: color }),
  ];
}

/** The name and the count of each instrument at the end of its line. */
function endNames(lines: readonly PanelLine[], y: ScaleLinear<number, number>, left: number): SceneNode[] {
  const [bottom = 0] = y.range();
  const heights = dodge(
    lines.map(({ steps, undated }) => y((steps.at(-1)?.low ?? 0) + undated) + 4),
    { gap: 16, bottom: bottom + 4 },
  );
  return lines.map(({ keyLabel, color }, index) => text(keyLabel, { x: left, y: heights[index] ?? 0, size: NAME_SIZE, weight: 600, fill: color }));
}
