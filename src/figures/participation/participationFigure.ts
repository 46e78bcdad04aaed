import * as say from '#messages';
import { findRegion, mappedRegions } from '../../atlas/lookup.ts';
import { principalInstruments, takesPart } from '../../atlas/participation.ts';
import type { Participation } from '../../atlas/records.ts';
import type { Instrument } from '../../atlas/schema.ts';
import { instrumentName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import { earliestDay, yearFraction } from '../../lib/edtf.ts';
import { unique } from '../../lib/lists.ts';
import { cutText, textWidth } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { Chart, StepSeries } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { mutedNodes, timeAxisNodes, todayNodes, type YearScale, yearScale, yearTicks } from '../shared/timeAxis.ts';
import { participationSteps, type Step } from './steps.ts';

const HEIGHT = 190;

interface Line {
  instrument: Instrument;
  /** What counts at the time that is shown; `all` is how many are drawn. */
  rows: Participation[];
  all: number;
  steps: Step[];
  undated: Participation[];
  dated: Participation[];
}

/** Steps of the principal instruments over time, one panel a region; or one instrument alone. */
export function participationFigure(context: FigureContext, instrumentId?: string): Figure {
  const { atlas, language, regionId } = context;
  const lines = shownInstruments(context, instrumentId).map((instrument): Line => {
    const rows = atlas.participations.filter((row) => row.instrumentId === instrument.instrumentId && (takesPart(row) || isOpen(row)));
    // What came after the time that is shown is drawn too, muted.
    const drawn = context.later?.atlas.participations.filter((row) => row.instrumentId === instrument.instrumentId && takesPart(row)) ?? rows;
    return { instrument, rows, all: drawn.length, ...participationSteps(drawn) };
  });
  const names = lines.map(({ instrument }) => instrumentName(language, instrument));
  const drawn = lines.filter((line) => line.dated.length);
  return {
    id: 'participation',
    title: regionId || instrumentId ? say.participationTitle(language, { instruments: language.list(names) }) : say.participationTitleAll(language),
    subtitle: say.participationSubtitle(language),
    summary: say.participationSummary(language, {
      parts: lines
        .map((line, index) => say.participationPart(language, { name: names[index] ?? '', n: line.rows.length, undated: line.undated.length }))
        .join(' '),
    }),
    table: table(context, lines),
    sources: unique(lines.flatMap((line) => line.rows.flatMap((row) => row.sources))),
    scene: drawn.length ? scene(context, lines) : null,
    empty: lines.some((line) => line.rows.length) ? say.participationNone(language) : say.regionEmptyParticipation(language),
    ...(drawn.length ? { charts: stepCharts(context, drawn) } : {}),
  };
}

/** What a window or a missing date leaves open at the time that is shown. */
function isOpen({ status }: Participation): boolean {
  return status === 'possible' || status === 'undated';
}

/** A chart of steps for each region; what a window leaves open is a quiet line above. */
function stepCharts(context: FigureContext, lines: Line[]): Chart[] {
  const { atlas, language, day, later } = context;
  const today = yearFraction(later?.today ?? day);
  const regions = unique(lines.map((line) => line.instrument.regionId));
  return regions.map((regionId): Chart => {
    const here = lines.filter((line) => line.instrument.regionId === regionId);
    const region = findRegion(atlas, regionId);
    const first = Math.floor(Math.min(...here.map(({ steps }) => steps[0]?.year ?? today))) - 1;
    const values = here.flatMap((line, index): StepSeries[] => {
      const name = instrumentName(language, line.instrument);
      const color = lineColor(context, line, index, here.length);
      const sure = { name, color, possible: false, points: stepPoints(line.steps, 'low', today) };
      if (!line.steps.some(({ low, high }) => high > low)) return [sure];
      return [sure, { name: `${name} (${say.participationWindow(language)})`, color, possible: true, points: stepPoints(line.steps, 'high', today) }];
    });
    return {
      kind: 'steps',
      title: regions.length > 1 && region ? regionShortName(language, region) : '',
      series: say.incidentsYear(language),
      first,
      last: Math.ceil(today),
      values,
    };
  });
}

/** The corners of a step line, from nothing up to today. */
function stepPoints(steps: Step[], side: 'low' | 'high', today: number): [number, number][] {
  const points: [number, number][] = [];
  let before = 0;
  for (const step of steps) {
    if (step[side] === before) continue;
    points.push([r(step.year), before], [r(step.year), step[side]]);
    before = step[side];
  }
  return [...points, [r(today), before]];
}

function countWords({ language }: FigureContext, rows: Participation[]): string {
  const least = rows.filter(takesPart).length;
  return least === rows.length ? language.number(least) : say.timeRange(language, { low: language.number(least), high: language.number(rows.length) });
}

function shownInstruments({ atlas, regionId }: FigureContext, instrumentId?: string): Instrument[] {
  if (instrumentId) return atlas.instruments.filter((row) => row.instrumentId === instrumentId);
  const regions = regionId ? [regionId] : mappedRegions(atlas).map((region) => region.regionId);
  return regions.flatMap((id) => principalInstruments(atlas, id));
}

function table({ atlas, language }: FigureContext, lines: Line[]): Figure['table'] {
  return {
    columns: [
      say.participationColumnsInstrument(language),
      say.participationColumnsState(language),
      say.participationColumnsStatus(language),
      say.participationColumnsDate(language),
    ],
    rows: lines.flatMap(({ instrument, rows }) =>
      [...rows]
        .sort((a, b) => ((a.date || '9') < (b.date || '9') ? -1 : 1))
        .map((row) => [
          instrumentName(language, instrument),
          stateNameOf(language, atlas, row.iso3),
          say.participationStatus(language, row.status),
          language.date(row.date),
        ]),
    ),
  };
}

function scene(context: FigureContext, lines: Line[]): Scene {
  const { atlas, language, theme, width } = context;
  const regions = unique(lines.map((line) => line.instrument.regionId));
  const perRow = regions.length > 1 && width > 760 ? Math.min(4, Math.floor(width / 330)) : 1;
  const cell = (width - (perRow - 1) * 32) / perRow;
  const titled = regions.length > 1;
  const head = titled ? 40 : 22;
  const nodes: SceneNode[] = [];
  let top = 0;
  let bottom = 0;
  regions.forEach((regionId, index) => {
    if (index % perRow === 0) top = bottom;
    const left = (index % perRow) * (cell + 32);
    const region = findRegion(atlas, regionId);
    if (titled && region) nodes.push({ kind: 'text', x: left, y: top + 14, text: regionShortName(language, region), size: 15, weight: 600, fill: theme.ink1 });
    const here = lines.filter((line) => line.instrument.regionId === regionId);
    const key = panelKey(context, here, { left, top: top + head + HEIGHT + 18, width: cell });
    nodes.push(...panelNodes(context, here, { left, top: top + head, width: cell }), ...key.nodes);
    bottom = Math.max(bottom, top + head + HEIGHT + key.height + (titled ? 24 : 4));
  });
  return { width, height: bottom, nodes };
}

function panelNodes(context: FigureContext, lines: Line[], place: { left: number; top: number; width: number }): SceneNode[] {
  const { theme, day } = context;
  const now = yearFraction(day);
  const today = yearFraction(context.later?.today ?? day);
  const starts = lines.flatMap(({ steps, instrument }) => [steps[0]?.year ?? yearFraction(earliestDay(instrument.adopted) || day)]);
  const first = Math.floor(Math.min(...starts, today - 5)) - 1;
  const last = Math.ceil(today) + 1;
  const most = Math.max(...lines.map((line) => line.all), 1);
  const undatedWidth = lines.some((line) => line.undated.length) ? 58 : 0;
  const left = place.left + 26;
  // The last year stands under the end of the axis: half of it reaches beyond.
  const right = place.left + place.width - Math.max(undatedWidth, 14) - 4;
  const bottom = place.top + HEIGHT - 22;
  const x = yearScale(first, last, left, right);
  const y = (count: number) => bottom - (count / most) * (bottom - place.top - 12);
  const grid = unique([0, Math.round(most / 2), most]).flatMap((count): SceneNode[] => [
    { kind: 'line', x1: left, y1: y(count), x2: right, y2: y(count), stroke: count ? theme.rule : theme.rule2, strokeWidth: 0.8 },
    { kind: 'text', x: left - 6, y: y(count) + 4, text: String(count), size: 13, fill: theme.ink2, anchor: 'end' },
  ]);
  const axis = timeAxisNodes(x, yearTicks(first, last, right - left), place.top, bottom, theme);
  return [
    ...axis,
    ...grid,
    ...lines.flatMap((line, index) => lineNodes(context, line, { x, y, index, today, bottom, count: lines.length, column: undatedWidth ? right + 8 : 0 })),
    ...mutedNodes(context, x, place.top, right + 1, bottom - 1),
    ...todayNodes(context, x(now), place.top, bottom, x(now) + 20 > right ? 'end' : 'middle'),
  ];
}

interface LinePlace {
  x: YearScale;
  y: (count: number) => number;
  index: number;
  today: number;
  bottom: number;
  count: number;
  /** Where the column of States without a date begins; 0 where there is none. */
  column: number;
}

/** The latest instrument of a region has its hue, the one before it the neutral ink. */
function lineColor({ theme }: FigureContext, line: Line, index: number, count: number): string {
  return count > 1 && index === 0 ? theme.ink2 : regionHue(theme, line.instrument.regionId).ink;
}

/** The key under a panel: each instrument with its number of States, then what the marks mean; in lines that fit. */
function panelKey(context: FigureContext, lines: Line[], place: { left: number; top: number; width: number }): { nodes: SceneNode[]; height: number } {
  const { language, theme } = context;
  const hasBands = lines.some(({ steps }) => steps.some((step) => step.high > step.low));
  const entries: { text: string; color: string; weight: 400 | 600; draw: (x: number, y: number) => SceneNode }[] = lines.map((line, index) => {
    const color = lineColor(context, line, index, lines.length);
    const text = `${instrumentName(language, line.instrument)}: ${countWords(context, line.rows)}`;
    return { text, color, weight: 600, draw: (x, y) => ({ kind: 'rect', x, y: y - 7, width: 14, height: 4, fill: color }) };
  });
  const bandColor = lineColor(context, lines[0] as Line, 0, lines.length);
  if (hasBands)
    entries.push({
      text: say.participationWindow(language),
      color: theme.ink2,
      weight: 400,
      draw: (x, y) => ({ kind: 'rect', x, y: y - 10, width: 14, height: 10, fill: bandColor, opacity: 0.22 }),
    });
  if (lines.some((line) => line.undated.length))
    entries.push({
      text: say.participationUndated(language),
      color: theme.ink2,
      weight: 400,
      draw: (x, y) => ({ kind: 'rect', x: x + 2, y: y - 11, width: 9, height: 11, fill: theme.panel, stroke: theme.ink2, strokeWidth: 1.3, dash: '3 2' }),
    });
  const nodes: SceneNode[] = [];
  let x = place.left;
  let y = place.top;
  for (const { text, color, weight, draw } of entries) {
    const needed = 19 + textWidth(text, 13, weight);
    if (x > place.left && x + needed > place.left + place.width) {
      x = place.left;
      y += 20;
    }
    nodes.push(draw(x, y), { kind: 'text', x: x + 19, y, text: cutText(text, place.width - 19, 13, weight), size: 13, weight, fill: color });
    x += needed + 16;
  }
  return { nodes, height: y - place.top + 20 };
}

function lineNodes(context: FigureContext, line: Line, place: LinePlace): SceneNode[] {
  const { theme } = context;
  const { x, y, index, today, bottom } = place;
  const color = lineColor(context, line, index, place.count);
  const nodes: SceneNode[] = [];
  if (line.steps.length) {
    nodes.push({ kind: 'path', d: bandPath(line.steps, x, y, today), fill: color, opacity: 0.22 });
    nodes.push({ kind: 'path', d: stepPath(line.steps, x, y, today), stroke: color, strokeWidth: index === place.count - 1 ? 2.4 : 1.8 });
  }
  const total = line.steps.at(-1)?.low ?? 0;
  if (place.column && line.undated.length) {
    nodes.push({
      kind: 'rect',
      x: place.column + index * 20,
      y: y(line.undated.length),
      width: 14,
      height: bottom - y(line.undated.length),
      fill: theme.panel,
      stroke: color,
      strokeWidth: 1.4,
      dash: '3 2',
    });
    nodes.push({
      kind: 'text',
      x: place.column + index * 20 + 7,
      y: y(line.undated.length) - 4,
      text: String(line.undated.length),
      size: 13,
      fill: color,
      anchor: 'middle',
    });
  }
  return [...nodes, ...stepMarks(context, line, place, color, total)];
}

function stepPath(steps: Step[], x: YearScale, y: (count: number) => number, today: number): string {
  const first = steps[0];
  if (!first) return '';
  const parts = [`M${r(x(first.year))} ${r(y(0))}`];
  for (const step of steps) parts.push(`H${r(x(step.year))}V${r(y(step.low))}`);
  return `${parts.join('')}H${r(x(Math.max(today, steps.at(-1)?.year ?? today)))}`;
}

function bandPath(steps: Step[], x: YearScale, y: (count: number) => number, today: number): string {
  return steps
    .map((step, index) => ({ step, end: steps[index + 1]?.year ?? today }))
    .filter(({ step }) => step.high > step.low)
    .map(({ step, end }) => `M${r(x(step.year))} ${r(y(step.high))}H${r(x(end))}V${r(y(step.low))}H${r(x(step.year))}Z`)
    .join('');
}

const r = (value: number) => Math.round(value * 100) / 100;

function stepMarks(context: FigureContext, line: Line, { x, y, bottom }: LinePlace, color: string, total: number): Mark[] {
  const { atlas, language, theme } = context;
  const name = instrumentName(language, line.instrument);
  const dates = unique(line.dated.map((row) => row.date));
  return dates.flatMap((date): Mark[] => {
    const rows = line.dated.filter((row) => row.date === date);
    const [single] = participationSteps(rows).steps.slice(-1);
    const step = [...line.steps].reverse().find((entry) => single && entry.year <= single.year + 1e-9);
    if (!single || !step) return [];
    const states = language.list(rows.map((row) => stateNameOf(language, atlas, row.iso3)));
    const at = { x: x(single.year), y: y(step.low) };
    return [
      {
        kind: 'mark',
        id: `${line.instrument.instrumentId}.${date.replace(/\W/g, '_')}`,
        href: `/instrument/${line.instrument.instrumentId}/`,
        label: `${name}, ${language.date(date)}: ${states}. ${say.participationPoint(language, { n: step.low })}`,
        tooltip: {
          title: `${name}: ${say.participationPoint(language, { n: step.low })}`,
          lines: [language.date(date), states, say.participationTotal(language, { n: line.all, dated: total })],
          sources: unique(rows.flatMap((row) => row.sources)),
        },
        box: { x: at.x - 8, y: Math.min(at.y - 8, bottom - 16), width: 16, height: 16 },
        children: [{ kind: 'circle', x: at.x, y: at.y, radius: 3.4, fill: color, stroke: theme.panel, strokeWidth: 1.2 }],
      },
    ];
  });
}
