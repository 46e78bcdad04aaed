import * as say from '#messages';
import { INCIDENT_TYPES, PUBLISHERS, type Publisher, RECORDS_END } from '../../atlas/incidents.ts';
import { principalInstruments } from '../../atlas/participation.ts';
import { instrumentName } from '../../i18n/names.ts';
import { earliestDay, latestDay, yearFraction } from '../../lib/edtf.ts';
import { textWidth } from '../../lib/text/textWidth.ts';
import type { Chart } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { timeAxisNodes, yearScale, yearTicks } from '../shared/timeAxis.ts';

const HEIGHT = 240;
const NOTE_ROW = 20;
const MOST_NOTES = 6;

interface Year {
  year: number;
  counts: number[];
  total: number;
}

/** Incidents by year and kind in the counting box of a region, or over all seas, from one publisher's records; what was agreed stands above the years. */
export function incidentsFigure(context: FigureContext, publisher: Publisher = PUBLISHERS[0]): Figure {
  const { language } = context;
  const box = boxOf(context);
  const years = box === '' ? [] : yearsOf(context, publisher, box);
  const name = say.incidentsPublishers(language, publisher);
  const most = years.reduce((best, entry) => (entry.total > best.total ? entry : best), { year: 0, total: 0, counts: [] } as Year);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return {
    id: 'incidents',
    title: say.incidentsFigureTitle(language, { where: say.namesBoxes(language, box) ?? box }),
    subtitle: say.incidentsFigureSubtitle(language, { publisher: name, end: language.date(RECORDS_END[publisher]) }),
    summary: years.length ? say.incidentsFigureSummary(language, { from: first, to: last, most: most.total, year: most.year }) : say.incidentsNone(language),
    table: {
      columns: [say.incidentsYear(language), ...INCIDENT_TYPES.map((type) => say.incidentsTypes(language, type)), say.incidentsTotal(language)],
      rows: years.map(({ year, counts, total }) => [String(year), ...counts.map(String), String(total)]),
    },
    sources: sourceOf(context, publisher),
    scene: years.length ? scene(context, years, publisher) : null,
    empty: say.incidentsNone(language),
    ...(years.length ? { charts: [chart(context, years)] } : {}),
  };
}

/** The years by kind as a stacked chart; a kind that never occurred is left out. */
function chart({ language, theme }: FigureContext, years: Year[]): Chart {
  const values = INCIDENT_TYPES.map((type, index) => ({
    name: say.incidentsTypes(language, type),
    color: theme.incidents[index] ?? theme.ink2,
    values: years.map(({ counts }) => counts[index] ?? 0),
  }));
  return {
    kind: 'stacked',
    title: '',
    series: say.incidentsYear(language),
    categories: years.map(({ year }) => String(year)),
    values: values.filter((series) => series.values.some((value) => value > 0)),
  };
}

/** The counting box of a region; 'world' where all are meant, '' where there is none. */
function boxOf({ incidents, regionId }: FigureContext): string {
  if (!regionId || regionId === 'global') return 'world';
  return incidents?.areas[regionId]?.box ?? '';
}

/** The source of a publisher's records, in the table of sources. */
function sourceOf({ incidents }: FigureContext, publisher: Publisher): string[] {
  return [incidents?.sources[publisher] ?? []].flat();
}

function yearsOf({ incidents, day, later }: FigureContext, publisher: Publisher, box: string): Year[] {
  const rows = (incidents?.types ?? []).filter((row) => row[0] === publisher && (box === 'world' || row[2] === box));
  const end = Math.min(Number((later?.today ?? day).slice(0, 4)), Number(RECORDS_END[publisher].slice(0, 4)));
  const first = Math.min(...rows.map((row) => row[1]));
  if (!rows.length) return [];
  return Array.from({ length: end - first + 1 }, (_, index) => {
    const here = rows.filter((row) => row[1] === first + index);
    const counts = INCIDENT_TYPES.map((_, type) => here.reduce((sum, row) => sum + (row[3][type] ?? 0), 0));
    return { year: first + index, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  });
}

function scene(context: FigureContext, years: Year[], publisher: Publisher): Scene {
  const { theme, width, language, day, later } = context;
  const notes = annotations(context, years[0]?.year ?? 0);
  const top = 12 + notes.length * NOTE_ROW;
  const bottom = top + HEIGHT;
  const [first, last] = [years[0]?.year ?? 0, (years.at(-1)?.year ?? 0) + 1];
  const x = yearScale(first, last, 44, width - 8);
  const most = Math.max(...years.map(({ total }) => total), 1);
  const step = niceStep(most);
  const y = (count: number) => bottom - (count / (Math.ceil(most / step) * step)) * HEIGHT;
  const grid = Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step).flatMap((count): SceneNode[] => [
    { kind: 'line', x1: 44, y1: y(count), x2: width - 8, y2: y(count), stroke: count ? theme.rule : theme.rule2, strokeWidth: 0.8 },
    { kind: 'text', x: 38, y: y(count) + 4, text: language.number(count), size: 13, fill: theme.ink2, anchor: 'end' },
  ]);
  const band = Math.max(2, x(first + 1) - x(first) - 2);
  const bars = years.filter(({ total }) => total).map((entry) => bar(context, entry, { x: x(entry.year) + 1, band, y, publisher }));
  const shownEnd = yearFraction(day);
  const muted: SceneNode[] =
    later && shownEnd < last
      ? [{ kind: 'rect', x: x(shownEnd), y: top, width: x(last) - x(shownEnd), height: HEIGHT - 1, fill: theme.panel, opacity: 0.62 }]
      : [];
  const ticks = yearTicks(first, last - 1, width - 52);
  const key = keyNodes(context, bottom + 44);
  const partYear = RECORDS_END[publisher].slice(5) === '12-31' ? [] : [partYearNode(context, x(last) - band - 1, y(years.at(-1)?.total ?? 0), band)];
  return {
    width,
    height: key.bottom,
    nodes: [
      ...grid,
      ...timeAxisNodes(x, ticks, bottom, bottom, theme),
      ...bars,
      ...partYear,
      ...muted,
      ...notes.flatMap((note, index) => noteNodes(context, note, index, x, bottom)),
      ...key.nodes,
    ],
  };
}

/** The last year is not whole: its bar wears a dashed roof. */
function partYearNode({ theme }: FigureContext, x: number, y: number, band: number): SceneNode {
  return { kind: 'line', x1: x, y1: y - 3, x2: x + band, y2: y - 3, stroke: theme.ink2, strokeWidth: 1.2, dash: '2 2' };
}

function bar(
  context: FigureContext,
  { year, counts, total }: Year,
  place: { x: number; band: number; y: (count: number) => number; publisher: Publisher },
): Mark {
  const { language, theme } = context;
  let below = 0;
  const children = counts.flatMap((count, type): SceneNode[] => {
    if (!count) return [];
    const [from, to] = [place.y(below), place.y(below + count)];
    below += count;
    return [{ kind: 'rect', x: place.x, y: to, width: place.band, height: Math.max(0.5, from - to - 1), fill: theme.incidents[type] ?? theme.ink2 }];
  });
  const lines = INCIDENT_TYPES.flatMap((type, index) => {
    const count = counts[index];
    return count ? [`${say.incidentsTypes(language, type)}: ${language.number(count)}`] : [];
  });
  return {
    kind: 'mark',
    id: `year-${year}`,
    label: say.incidentsPoint(language, { kind: lines.join('; '), year, n: total }),
    tooltip: { title: `${year}: ${language.number(total)}`, lines, sources: sourceOf(context, place.publisher) },
    box: { x: place.x, y: place.y(total), width: place.band, height: place.y(0) - place.y(total) },
    children,
  };
}

interface Note {
  year: number;
  text: string;
}

/** What was agreed, as dates above the years: adoption of principal instruments and beginnings of high-risk areas. Nothing is said of causes. */
function annotations({ atlas, language, regionId, later }: FigureContext, first: number): Note[] {
  if (!regionId) return [];
  const facts = later?.atlas ?? atlas;
  const instruments = principalInstruments(facts, regionId).map((row) => ({
    date: row.adopted,
    text: `${instrumentName(language, row)}, ${language.date(row.adopted)}`,
  }));
  const areas = facts.areas
    .filter((row) => row.regionId === regionId && row.kind === 'high-risk-area' && row.validFrom)
    .map((row) => ({
      date: row.validFrom,
      text: say.mapLimitSince(language, { kind: say.areaKind(language, row.kind), year: language.date(row.validFrom) }),
    }));
  return [...instruments, ...areas]
    .flatMap(({ date, text }) => {
      const day = earliestDay(date) || latestDay(date);
      return day && Number(day.slice(0, 4)) >= first ? [{ year: yearFraction(day), text }] : [];
    })
    .sort((a, b) => a.year - b.year)
    .slice(0, MOST_NOTES);
}

function noteNodes({ theme, width }: FigureContext, { year, text }: Note, row: number, x: (year: number) => number, bottom: number): SceneNode[] {
  const at = x(year);
  const y = 14 + row * NOTE_ROW;
  const isRight = at + 8 + textWidth(text, 13) > width;
  return [
    { kind: 'line', x1: at, y1: y - 8, x2: at, y2: bottom, stroke: theme.limit, strokeWidth: 0.9, dash: '3 3' },
    { kind: 'text', x: isRight ? at - 6 : at + 6, y, text, size: 13, fill: theme.ink1, anchor: isRight ? 'end' : 'start' },
  ];
}

function keyNodes({ theme, width, language }: FigureContext, top: number): { nodes: SceneNode[]; bottom: number } {
  const nodes: SceneNode[] = [];
  let [x, y] = [0, top];
  INCIDENT_TYPES.forEach((type, index) => {
    const text = say.incidentsTypes(language, type);
    const room = 18 + textWidth(text, 13) + 16;
    if (x && x + room > width) [x, y] = [0, y + 22];
    nodes.push(
      { kind: 'rect', x, y: y - 10, width: 12, height: 12, fill: theme.incidents[index] ?? theme.ink2 },
      { kind: 'text', x: x + 18, y, text, size: 13, fill: theme.ink2 },
    );
    x += room;
  });
  return { nodes, bottom: y + 10 };
}

function niceStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 3 || 1));
  return [1, 2, 5, 10].map((factor) => factor * Math.max(1, power)).find((size) => most / size <= 5) ?? most;
}
