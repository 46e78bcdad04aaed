import { findRegion } from '../../atlas/lookup.ts';
import { phasesOf, programmesOf, statusCounts } from '../../atlas/programmes.ts';
import type { Phase, Programme } from '../../atlas/schema.ts';
import { statusOn } from '../../atlas/status.ts';
import { actorName, instrumentName, programmeName, regionShortName } from '../../i18n/names.ts';
import { earliestDay, latestDay, parseDate, yearFraction } from '../../lib/edtf.ts';
import { groupBy, unique } from '../../lib/lists.ts';
import { cutText, textWidth } from '../../lib/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { timeAxisNodes, todayNodes, type YearScale, yearScale, yearTicks } from '../shared/timeAxis.ts';
import { barNodes } from './bar.ts';

export const TIMELINE_SORTS = ['kind', 'start', 'name'] as const;
export interface TimelineFilter {
  status?: string | undefined;
  funder?: string | undefined;
  sort?: (typeof TIMELINE_SORTS)[number] | undefined;
}

const ROW = 40;
const NARROW_ROW = 46;
const NARROW = 700;
const FIRST_YEAR = 1990;

/** Programmes with their phases on a time axis, of one region or of all; filtered by status and funder. */
export function programmeTimeline(context: FigureContext, filter: TimelineFilter = {}): Figure {
  const { atlas, language, day, regionId } = context;
  const { timeline, region: words } = language.messages;
  const all = regionId ? programmesOf(atlas, regionId) : [...atlas.programmes];
  const programmes = sorted(
    all.filter((programme) => matches(programme, filter, day)),
    filter,
    language.compare,
  );
  const region = regionId ? findRegion(atlas, regionId) : undefined;
  const counts = statusCounts(programmes, day);
  return {
    id: 'programme-timeline',
    title: timeline.title(programmes.length, region ? regionShortName(language, region) : timeline.worldwide),
    subtitle: timeline.subtitle,
    summary: timeline.summary(programmes.length, counts.running, counts.ended, counts.unknown),
    table: table(context, programmes),
    sources: unique(programmes.flatMap((programme) => programme.sources)),
    scene: programmes.length ? scene(context, programmes, (filter.sort ?? 'kind') === 'kind') : null,
    empty: all.length ? language.messages.figure.emptyFilter : words.empty.phases,
  };
}

function matches(programme: Programme, { status, funder }: TimelineFilter, day: string): boolean {
  return (!status || statusOn(programme, day) === status) && (!funder || programme.funders.includes(funder));
}

function sorted(programmes: Programme[], { sort = 'kind' }: TimelineFilter, compare: (a: string, b: string) => number): Programme[] {
  const start = (programme: Programme) => earliestDay(programme.start) || latestDay(programme.start) || '9999';
  const kinds = ['operation', 'fund', 'programme', 'project', 'forum', 'exercise'];
  const byStart = (a: Programme, b: Programme) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : compare(programmeName(a), programmeName(b)));
  if (sort === 'name') return [...programmes].sort((a, b) => compare(programmeName(a), programmeName(b)));
  if (sort === 'start') return [...programmes].sort(byStart);
  return [...programmes].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || byStart(a, b));
}

function table({ atlas, language, day }: FigureContext, programmes: Programme[]): Figure['table'] {
  const { columns } = language.messages.timeline;
  const { status, programmeKind } = language.messages;
  const row = (programme: Programme, phase?: Phase) => {
    const span = phase ?? programme;
    return [
      programme.name,
      phase?.name ?? '',
      programmeKind[programme.kind],
      language.startDate(span.start),
      language.date(span.end),
      status[statusOn(span, day)] ?? '',
      programme.funders.map((id) => actorName(language, atlas, id)).join('; '),
    ];
  };
  return {
    columns: [columns.programme, columns.phase, columns.kind, columns.start, columns.end, columns.status, columns.funders],
    rows: programmes.flatMap((programme) => [row(programme), ...phasesOf(atlas, programme.programmeId).map((phase) => row(programme, phase))]),
  };
}

function scene(context: FigureContext, programmes: Programme[], grouped: boolean): Scene {
  const { language, theme, width, day } = context;
  const { timeline } = language.messages;
  const narrow = width < NARROW;
  const today = yearFraction(day);
  const last = Math.ceil(today) + 3;
  const labelWidth = narrow ? 0 : Math.min(340, width * 0.27);
  const first = firstYear(programmes);
  const x = yearScale(first, last, labelWidth + 8, width - 16);
  const top = 22;
  const key = keyNodes(context, top);
  const lines = instrumentNodes(context, x, first, key.bottom + 16);
  let y = lines.bottom + 6;
  const rows: SceneNode[] = [];
  const groups = grouped ? groupBy(programmes, (programme) => programme.kind) : new Map([['all', programmes]]);
  for (const [kind, members] of groups) {
    rows.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: theme.rule2, strokeWidth: 0.8 });
    if (kind !== 'all') {
      y += 24;
      rows.push({ kind: 'text', x: 0, y: y - 6, text: language.messages.programmeKinds[kind as Programme['kind']], size: 13, weight: 600, fill: theme.ink2 });
    }
    for (const programme of members) {
      rows.push(rowMark(context, programme, { y, x, today, labelWidth, narrow }));
      y += narrow ? NARROW_ROW : ROW;
    }
  }
  const bottom = y + 6;
  const axis = timeAxisNodes(x, yearTicks(first, last, width - labelWidth), lines.bottom, bottom, theme);
  const now = todayNodes(x(today), key.bottom + 14, bottom, timeline.today, theme);
  return { width, height: bottom + 26, nodes: [...key.nodes, ...axis, ...lines.nodes, ...now, ...rows] };
}

function firstYear(programmes: Programme[]): number {
  const years = programmes.flatMap(({ start, end }) => {
    const known = earliestDay(start) || latestDay(start) || earliestDay(end) || latestDay(end);
    return known ? [Number(known.slice(0, 4)) - (earliestDay(start) ? 0 : 1)] : [];
  });
  return Math.max(FIRST_YEAR, Math.min(2008, ...years) - 1);
}

interface RowPlace {
  y: number;
  x: YearScale;
  today: number;
  labelWidth: number;
  narrow: boolean;
}

function rowMark(context: FigureContext, programme: Programme, place: RowPlace): Mark {
  const { atlas, language, theme, day, regionId, width } = context;
  const { timeline, status, programmeKind, programme: words } = language.messages;
  const color = regionHue(regionId ?? programme.regionId).fill;
  const { y, narrow, labelWidth } = place;
  const bar = { y: narrow ? y + 24 : y + 12, height: 14, color, panel: theme.panel };
  const funders = programme.funders.map((id) => actorName(language, atlas, id)).join(', ');
  const detail = [funders, programme.amount ? language.money(programme.amount, programme.currency) : ''].filter(Boolean).join('; ');
  const room = narrow ? width : labelWidth - 12;
  const children: SceneNode[] = [
    {
      kind: 'text',
      x: 0,
      y: y + 16,
      text: cutText(programmeName(programme), narrow ? width * 0.62 : room, 14, 600),
      size: 14,
      weight: 600,
      fill: theme.ink1,
      lang: 'en',
    },
  ];
  if (!narrow && detail) children.push({ kind: 'text', x: 0, y: y + 32, text: cutText(detail, room, 13), size: 13, fill: theme.ink2 });
  children.push(...lifeNodes(context, programme, place, bar));
  const dates = words.span(language.startDate(programme.start), language.date(programme.end));
  const statusWord = status[statusOn(programme, day)] ?? '';
  const phases = phasesOf(atlas, programme.programmeId);
  return {
    kind: 'mark',
    id: programme.programmeId,
    href: `/programme/${programme.programmeId}/`,
    label: `${programme.name}. ${programmeKind[programme.kind]}. ${dates}; ${statusWord}${detail ? `. ${detail}` : ''}`,
    tooltip: {
      title: programme.name,
      lines: [
        `${programmeKind[programme.kind]}; ${statusWord}`,
        dates,
        ...(detail ? [detail] : []),
        ...phases.map(
          (phase) =>
            `${phase.name}: ${timeline.columns.start.toLowerCase()} ${language.startDate(phase.start)}, ${timeline.columns.end.toLowerCase()} ${language.date(phase.end)}`,
        ),
      ],
      sources: programme.sources,
    },
    box: { x: 0, y: y + 1, width, height: (narrow ? NARROW_ROW : ROW) - 2 },
    children,
  };
}

function lifeNodes(
  context: FigureContext,
  programme: Programme,
  { x, today, y, narrow, labelWidth }: RowPlace,
  bar: { y: number; height: number; color: string; panel: string },
): SceneNode[] {
  const { atlas, language, theme, width } = context;
  const { timeline } = language.messages;
  const life = barNodes(programme, x, today, bar);
  const phases = phasesOf(atlas, programme.programmeId);
  const said = (text: string, at: number): SceneNode => {
    const after = at + 6 + textWidth(text, 13) < width;
    return { kind: 'text', x: after ? at + 6 : (life?.left ?? at) - 6, y: bar.y + 12, text, size: 13, fill: theme.ink2, anchor: after ? 'start' : 'end' };
  };
  if (!life) {
    const drawn = phases.flatMap((phase) => barNodes(phase, x, today, bar)?.nodes ?? []);
    if (drawn.length) return drawn;
    return [{ kind: 'text', x: narrow ? 0 : labelWidth + 8, y: narrow ? y + 36 : bar.y + 12, text: timeline.datesUnknown, size: 13, fill: theme.ink2 }];
  }
  const cuts = phases.slice(1).flatMap((phase): SceneNode[] => {
    const start = parseDate(phase.start);
    if (!start.earliest) return [];
    const at = x(yearFraction(start.earliest));
    return at > life.left && at < life.right ? [{ kind: 'rect', x: at - 1, y: bar.y, width: 2, height: bar.height, fill: theme.panel }] : [];
  });
  const notes: SceneNode[] = [];
  if (!programme.end && programme.status !== 'running') notes.push(said(timeline.endUnknown, life.right));
  if (!programme.start) notes.push({ kind: 'text', x: life.left - 6, y: bar.y + 12, text: timeline.startUnknown, size: 13, fill: theme.ink2, anchor: 'end' });
  return [...life.nodes, ...cuts, ...notes];
}

function instrumentNodes({ atlas, language, theme, regionId, width }: FigureContext, x: YearScale, first: number, top: number) {
  const nodes: SceneNode[] = [];
  if (!regionId) return { nodes, bottom: top };
  let right = -Infinity;
  let lane = 0;
  let lanes = 0;
  const principal = atlas.instruments
    .filter((row) => row.regionId === regionId && row.principal === 'yes' && earliestDay(row.adopted) && Number(row.adopted.slice(0, 4)) >= first)
    .sort((a, b) => (a.adopted < b.adopted ? -1 : 1));
  for (const row of principal) {
    const at = x(yearFraction(earliestDay(row.adopted)));
    const text = `${instrumentName(language, row)}, ${language.date(row.adopted)}`;
    const before = at + 10 + textWidth(text, 13) > width;
    const left = before ? at - 10 - textWidth(text, 13) : at;
    lane = left < right ? lane + 1 : 0;
    lanes = Math.max(lanes, lane + 1);
    right = Math.max(right, before ? at : at + 10 + textWidth(text, 13));
    const y = top + 12 + lane * 22;
    nodes.push({ kind: 'path', d: `M${at} ${y - 6}l6 6l-6 6l-6 -6z`, fill: theme.ink1 });
    nodes.push({ kind: 'text', x: before ? at - 10 : at + 10, y: y + 4, text, size: 13, fill: theme.ink1, anchor: before ? 'end' : 'start' });
  }
  return { nodes, bottom: top + Math.max(1, lanes) * 22 + 4 };
}

function keyNodes({ language, theme, width, regionId }: FigureContext, top: number) {
  const { key } = language.messages.timeline;
  const color = regionId ? regionHue(regionId).fill : theme.ink2;
  const nodes: SceneNode[] = [];
  let left = 0;
  let y = top - 8;
  const entries: [string, (x: number) => SceneNode[]][] = [
    [
      key.soft,
      (x) => [
        { kind: 'rect', x, y, width: 14, height: 12, fill: { color, towards: 'start' } },
        { kind: 'rect', x: x + 14, y, width: 18, height: 12, fill: color },
      ],
    ],
    [
      key.open,
      (x) => [
        { kind: 'rect', x, y, width: 14, height: 12, fill: color },
        { kind: 'rect', x: x + 14, y, width: 10, height: 12, fill: { color, towards: 'end' } },
        { kind: 'path', d: `M${x + 24} ${y + 6}h9m-4 -4l4 4l-4 4`, stroke: color, strokeWidth: 1.6 },
      ],
    ],
    [key.planned, (x) => [{ kind: 'rect', x: x + 0.8, y: y + 0.8, width: 30, height: 10.4, fill: theme.panel, stroke: color, strokeWidth: 1.6 }]],
  ];
  for (const [label, draw] of entries) {
    const needed = 40 + textWidth(label, 13) + 18;
    if (left && left + needed > width) {
      left = 0;
      y += 22;
    }
    nodes.push(...draw(left), { kind: 'text', x: left + 40, y: y + 11, text: label, size: 13, fill: theme.ink2 });
    left += needed;
  }
  return { nodes, bottom: y + 14 };
}
