import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import { phasesOf, programmesOf, statusCounts } from '../../atlas/programmes.ts';
import type { Phase, Programme } from '../../atlas/schema.ts';
import { statusOn } from '../../atlas/status.ts';
import { actorName, programmeName, regionShortName } from '../../i18n/names.ts';
import { earliestDay, latestDay, yearFraction } from '../../lib/edtf.ts';
import { groupBy, unique } from '../../lib/lists.ts';
import { cutText, textWidth } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { mutedNodes, timeAxisNodes, todayNodes, yearNodes, yearScale, yearTicks } from '../shared/timeAxis.ts';
import { keyNodes } from './key.ts';
import { laneNodes } from './lanes.ts';
import { lifeNodes, type RowPlace } from './life.ts';

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
/** From this height on the years stand above the rows too. */
const TALL = 700;

/** Programmes with their phases on a time axis, of one region or of all; filtered by status and funder. */
export function programmeTimeline(context: FigureContext, filter: TimelineFilter = {}): Figure {
  const { atlas, language, day, regionId } = context;
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
    title: say.timelineTitle(language, { n: programmes.length, where: region ? regionShortName(language, region) : say.timelineWorldwide(language) }),
    subtitle: say.timelineSubtitle(language),
    summary: say.timelineSummary(language, { n: programmes.length, running: counts.running, ended: counts.ended, unknown: counts.unknown }),
    table: table(context, programmes),
    sources: unique(programmes.flatMap((programme) => programme.sources)),
    scene: programmes.length ? scene(context, programmes, (filter.sort ?? 'kind') === 'kind') : null,
    empty: all.length ? say.figureEmptyFilter(language) : say.regionEmptyPhases(language),
    rowCount: programmes.length,
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
  const row = (programme: Programme, phase?: Phase) => {
    const span = phase ?? programme;
    return [
      programme.name,
      phase?.name ?? '',
      say.programmeKind(language, programme.kind),
      language.startDate(span.start),
      language.date(span.end),
      say.status(language, statusOn(span, day)),
      programme.funders.map((id) => actorName(language, atlas, id)).join('; '),
    ];
  };
  return {
    columns: [
      say.timelineColumnsProgramme(language),
      say.timelineColumnsPhase(language),
      say.timelineColumnsKind(language),
      say.timelineColumnsStart(language),
      say.timelineColumnsEnd(language),
      say.timelineColumnsStatus(language),
      say.timelineColumnsFunders(language),
    ],
    rows: programmes.flatMap((programme) => [row(programme), ...phasesOf(atlas, programme.programmeId).map((phase) => row(programme, phase))]),
  };
}

function scene(context: FigureContext, all: Programme[], grouped: boolean): Scene {
  const programmes = all.slice(...(context.rows ?? [0]));
  const { language, theme, width, day } = context;
  const narrow = width < NARROW;
  const today = yearFraction(context.later?.today ?? day);
  const last = Math.ceil(today) + 3;
  const labelWidth = narrow ? 0 : Math.min(340, width * 0.27);
  const first = firstYear(all);
  const x = yearScale(first, last, labelWidth + 8, width - 16);
  const top = 22;
  const key = keyNodes(context, top);
  // Instruments and milestones stand above the first rows only.
  const lanes = context.rows?.[0] ? { ...context, regionId: '' } : context;
  const lines = laneNodes(lanes, x, first, { top: key.bottom + 16, labelWidth });
  const isTall = programmes.length * ROW > TALL;
  let y = lines.bottom + (isTall ? 22 : 6);
  const rows: SceneNode[] = [];
  const groups = grouped ? groupBy(programmes, (programme) => programme.kind) : new Map([['all', programmes]]);
  for (const [kind, members] of groups) {
    rows.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: theme.rule2, strokeWidth: 0.8 });
    if (kind !== 'all') {
      y += 26;
      rows.push({ kind: 'text', x: 0, y: y - 7, text: say.programmeKinds(language, kind as Programme['kind']), size: 13, weight: 600, fill: theme.ink2 });
    }
    for (const programme of members) {
      rows.push(rowMark(context, programme, { y, x, today, labelWidth, narrow }));
      y += narrow ? NARROW_ROW : ROW;
    }
  }
  const bottom = y + 6;
  const ticks = yearTicks(first, last, width - labelWidth);
  const axis = timeAxisNodes(x, ticks, lines.bottom + (isTall ? 22 : 0), bottom, theme);
  if (isTall) axis.push(...yearNodes(x, ticks, lines.bottom + 14, theme));
  const now = todayNodes(context, x(yearFraction(day)), key.bottom + 14, bottom);
  return {
    width,
    height: bottom + 26,
    nodes: [...key.nodes, ...axis, ...lines.nodes, ...rows, ...mutedNodes(context, x, key.bottom + 16, width, bottom), ...now],
  };
}

function firstYear(programmes: Programme[]): number {
  const years = programmes.flatMap(({ start, end }) => {
    const known = earliestDay(start) || latestDay(start) || earliestDay(end) || latestDay(end);
    return known ? [Number(known.slice(0, 4)) - (earliestDay(start) ? 0 : 1)] : [];
  });
  return Math.max(FIRST_YEAR, Math.min(2008, ...years) - 1);
}

function rowMark(context: FigureContext, programme: Programme, place: RowPlace): Mark {
  const { atlas, language, theme, day, regionId, width } = context;
  const color = regionHue(theme, regionId ?? programme.regionId).fill;
  const { y, narrow, labelWidth } = place;
  const bar = { y: narrow ? y + 23 : y + 11, height: 16, color, panel: theme.panel };
  const funders = programme.funders.map((id) => actorName(language, atlas, id)).join(', ');
  const detail = [funders, programme.amount ? language.money(programme.amount, programme.currency) : ''].filter(Boolean).join('; ');
  const room = narrow ? width : labelWidth - 12;
  const children: SceneNode[] = [
    {
      kind: 'text',
      x: 0,
      y: y + 16,
      text: cutText(textWidth(programme.name, 14, 600) <= room ? programme.name : programmeName(programme), room, 14, 600),
      size: 14,
      weight: 600,
      fill: theme.ink1,
      lang: 'en',
    },
  ];
  if (!narrow && detail) children.push({ kind: 'text', x: 0, y: y + 32, text: cutText(detail, room, 13), size: 13, fill: theme.ink2 });
  children.push(...lifeNodes(context, programme, place, bar));
  const dates = say.programmeSpan(language, { start: language.startDate(programme.start), end: language.date(programme.end) });
  const statusWord = say.status(language, statusOn(programme, day));
  const phases = phasesOf(atlas, programme.programmeId);
  return {
    kind: 'mark',
    id: programme.programmeId,
    href: `/programme/${programme.programmeId}/`,
    label: `${programme.name}. ${say.programmeKind(language, programme.kind)}. ${dates}; ${statusWord}${detail ? `. ${detail}` : ''}`,
    tooltip: {
      title: programme.name,
      lines: [
        `${say.programmeKind(language, programme.kind)}; ${statusWord}`,
        dates,
        ...(detail ? [detail] : []),
        ...phases.map(
          (phase) =>
            `${phase.name}: ${say.timelineColumnsStart(language).toLowerCase()} ${language.startDate(phase.start)}, ${say.timelineColumnsEnd(language).toLowerCase()} ${language.date(phase.end)}`,
        ),
      ],
      sources: programme.sources,
    },
    box: { x: 0, y: y + 1, width, height: (narrow ? NARROW_ROW : ROW) - 2 },
    children,
  };
}
