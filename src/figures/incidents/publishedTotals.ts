import { ascending, descending, greatest, groups } from 'd3';
import * as say from '#messages';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { linesChart } from '../shared/linesChart.ts';
import { type SeriesLine, seriesLines } from '../shared/seriesLines.ts';
import { sourceOf } from './rows.ts';

/** Totals over all seas as their publishers gave them: a line each, broken where no total was found. */
export function publishedTotals(context: FigureContext): Figure {
  const { language, incidents, day, later } = context;
  const lastYear = Number((later?.today ?? day).slice(0, 4));
  const rows = (incidents?.totals ?? []).filter(([, year]) => year <= lastYear);
  const worldwide = rows.filter(([, , scope]) => scope === 'world');
  const lines = groups(worldwide, ([publisher]) => publisher).map(([name, own]): SeriesLine => {
    const points = own.map(([, year, , value, seenAt]) => ({ year, value, lines: [host(seenAt)], sources: [] }));
    return { name, points: points.sort((a, b) => ascending(a.year, b.year)) };
  });
  const part = ({ name, points }: SeriesLine) =>
    say.incidentsTotalsPart(language, { publisher: name, from: points[0]?.year ?? 0, to: points.at(-1)?.year ?? 0, n: points.length });
  return {
    id: 'published-totals',
    title: titleOf(context),
    subtitle: say.incidentsTotalsSubtitle(language),
    summary: say.incidentsTotalsSummary(language, { parts: lines.map(part).join(language.gap) }),
    table: {
      columns: [
        say.incidentsPublisherColumn(language),
        say.incidentsYear(language),
        say.incidentsScope(language),
        say.incidentsTotal(language),
        say.incidentsSeenAt(language),
      ],
      data: {
        columns: ['publisher', 'year', 'scope', 'total', 'seen_at', 'sources'],
        records: () =>
          rows.map(([publisher, year, scope, total, seenAt]) => ({ publisher, year, scope, total, seenAt, sources: sourceOf(incidents, 'published') })),
      },
      rows: rows.map(([publisher, year, scope, count, seenAt]) => [publisher, String(year), scope, String(count), seenAt]),
    },
    sources: lines.length ? sourceOf(incidents, 'published') : [],
    scene: lines.length ? seriesLines(context, lines) : null,
    empty: say.incidentsNone(language),
    ...(lines.length ? { charts: [linesChart(context, lines)] } : {}),
  };
}

/** The newest total of each publisher of a year that is over at the time that is shown, the newest first; what the figure is where there is none. */
function titleOf({ language, incidents, day }: FigureContext): string {
  const worldwide = (incidents?.totals ?? []).filter(([, year, scope]) => scope === 'world' && `${year}-12-31` <= day);
  const newest = groups(worldwide, ([publisher]) => publisher).flatMap(([, own]) => own.filter((row) => row === greatest(own, ([, year]) => year)));
  const totals = newest
    .sort((a, b) => descending(a[1], b[1]))
    .map(([publisher, year, , value]) => `${publisher} ${language.number(value)}${language.aside(String(year))}`);
  return totals.length ? say.incidentsTotalsNewest(language, { totals: language.list(totals) }) : say.incidentsTotalsTitle(language);
}

/** The host of an address, to name where a number was seen. */
function host(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*/, '');
}
