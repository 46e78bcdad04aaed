import { textWidth } from '../../lib/textWidth.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';
import { mutedNodes, timeAxisNodes, yearScale, yearTicks } from '../shared/timeAxis.ts';

const HEIGHT = 240;

interface Line {
  publisher: string;
  points: { year: number; count: number; seenAt: string }[];
}

/** Totals over all seas as their publishers gave them: a line each, broken where no total was found. */
export function publishedTotals(context: FigureContext): Figure {
  const { language, incidents, day, later } = context;
  const { incidents: words } = language.messages;
  const last = Number((later?.today ?? day).slice(0, 4));
  const rows = (incidents?.totals ?? []).filter(([, year]) => year <= last);
  const lines = [...new Set(rows.filter((row) => row[2] === 'world').map(([publisher]) => publisher))].map((publisher): Line => {
    const own = rows.filter((row) => row[0] === publisher && row[2] === 'world');
    return { publisher, points: own.map(([, year, , count, seenAt]) => ({ year, count, seenAt })).sort((a, b) => a.year - b.year) };
  });
  const part = ({ publisher, points }: Line) => words.totalsPart(publisher, points[0]?.year ?? 0, points.at(-1)?.year ?? 0, points.length);
  return {
    id: 'published-totals',
    title: words.totalsTitle,
    subtitle: words.totalsSubtitle,
    summary: words.totalsSummary(lines.map(part).join(' ')),
    table: {
      columns: [words.publisherColumn, words.year, words.scope, words.total, words.seenAt],
      rows: rows.map(([publisher, year, scope, count, seenAt]) => [publisher, String(year), scope, String(count), seenAt]),
    },
    sources: lines.length ? [incidents?.sources.published ?? []].flat() : [],
    scene: lines.length ? scene(context, lines) : null,
    empty: words.none,
  };
}

function scene(context: FigureContext, lines: Line[]): Scene {
  const { theme, width, language } = context;
  const points = lines.flatMap((line) => line.points);
  const [first, last] = [Math.min(...points.map(({ year }) => year)) - 1, Math.max(...points.map(({ year }) => year)) + 1];
  const most = Math.ceil(Math.max(...points.map(({ count }) => count)) / 100) * 100;
  const [top, bottom] = [14, 14 + HEIGHT];
  const x = yearScale(first, last, 44, width - 60);
  const y = (count: number) => bottom - (count / most) * HEIGHT;
  const grid = Array.from({ length: most / 100 + 1 }, (_, index) => index * 100).flatMap((count): SceneNode[] => [
    { kind: 'line', x1: 44, y1: y(count), x2: width - 60, y2: y(count), stroke: count ? theme.rule : theme.rule2, strokeWidth: 0.8 },
    { kind: 'text', x: 38, y: y(count) + 4, text: language.number(count), size: 13, fill: theme.ink2, anchor: 'end' },
  ]);
  const colors = [theme.incidents[3], theme.incidents[2], theme.incidents[6]].map((color) => color ?? theme.ink1);
  const drawn = lines.flatMap((line, index) => lineNodes(line, x, y, colors[index % colors.length] ?? theme.ink1, language.number, width));
  return {
    width,
    height: bottom + 30,
    nodes: [
      ...grid,
      ...timeAxisNodes(x, yearTicks(first, last, width - 104), top, bottom, theme),
      ...drawn,
      ...mutedNodes(context, x, top, width - 60, bottom - 1),
    ],
  };
}

function lineNodes(
  { publisher, points }: Line,
  x: (year: number) => number,
  y: (count: number) => number,
  color: string,
  number: (value: number) => string,
  width: number,
): SceneNode[] {
  const d = points
    .map(({ year, count }, index) => `${points[index - 1]?.year === year - 1 ? 'L' : 'M'}${Math.round(x(year) * 10) / 10} ${Math.round(y(count) * 10) / 10}`)
    .join('');
  const end = points.at(-1);
  const marks = points.map(
    ({ year, count, seenAt }): Mark => ({
      kind: 'mark',
      id: `${publisher}-${year}`,
      label: `${publisher}, ${year}: ${number(count)}`,
      tooltip: { title: `${publisher}, ${year}: ${number(count)}`, lines: [seenAt.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*/, '')], sources: [] },
      box: { x: x(year) - 8, y: y(count) - 8, width: 16, height: 16 },
      children: [{ kind: 'circle', x: x(year), y: y(count), radius: 3.4, fill: color }],
    }),
  );
  const label: SceneNode[] = end
    ? [
        {
          kind: 'text',
          x: Math.min(x(end.year) + 9, width - textWidth(publisher, 13, 600)),
          y: y(end.count) + 4,
          text: publisher,
          size: 13,
          weight: 600,
          fill: color,
        },
      ]
    : [];
  return [{ kind: 'path', d, stroke: color, strokeWidth: 2 }, ...marks, ...label];
}
