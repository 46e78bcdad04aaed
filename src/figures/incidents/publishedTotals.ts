import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { linesChart, type SeriesLine, seriesLines } from '../shared/seriesLines.ts';

/** Totals over all seas as their publishers gave them: a line each, broken where no total was found. */
export function publishedTotals(context: FigureContext): Figure {
  const { language, incidents, day, later } = context;
  const { incidents: words } = language.messages;
  const last = Number((later?.today ?? day).slice(0, 4));
  const rows = (incidents?.totals ?? []).filter(([, year]) => year <= last);
  const world = rows.filter((row) => row[2] === 'world');
  const lines = [...new Set(world.map(([publisher]) => publisher))].map((name): SeriesLine => {
    const own = world.filter((row) => row[0] === name).sort((a, b) => a[1] - b[1]);
    return { name, points: own.map(([, year, , value, seenAt]) => ({ year, value, lines: [host(seenAt)], sources: [] })) };
  });
  const part = ({ name, points }: SeriesLine) => words.totalsPart(name, points[0]?.year ?? 0, points.at(-1)?.year ?? 0, points.length);
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
    scene: lines.length ? seriesLines(context, lines) : null,
    empty: words.none,
    ...(lines.length ? { charts: [linesChart(context, lines)] } : {}),
  };
}

/** The host of an address, to name where a number was seen. */
function host(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*/, '');
}
