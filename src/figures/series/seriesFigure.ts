import { greatest } from 'd3';
import * as say from '#messages';
import type { Series } from '../../atlas/schema.ts';
import type { Language } from '../../i18n/language.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { linesChart } from '../shared/linesChart.ts';
import { peakOf, peakWords } from '../shared/peak.ts';
import { type SeriesLine, seriesLines } from '../shared/seriesLines.ts';
import { type SeriesRow, seriesRows } from './rows.ts';

/** Whether a series counts crew that was kidnapped. */
export const isCrewKidnapped = ({ measure }: Pick<Series, 'measure'>) => measure === 'crew kidnapped';

/** Crew kidnapped in the Gulf of Guinea: each publisher's own count. */
export function crewKidnapped(context: FigureContext): Figure {
  const { language } = context;
  return {
    id: 'crew-kidnapped',
    title: titleOf(context),
    subtitle: say.furtherCrewKidnappedSubtitle(language),
    ...seriesFigure(context, isCrewKidnapped),
  };
}

/** The highest and the newest count of the longest series, of years that are over at the time that is shown; what the figure is where nothing can be concluded. */
function titleOf({ atlas, language, day }: FigureContext): string {
  const longest = greatest(seriesRows(atlas, isCrewKidnapped), ({ observations }) => observations.length);
  const peak = longest && peakOf(longest.observations.filter(({ year }) => `${year}-12-31` <= day));
  if (!peak) return say.furtherCrewKidnappedTitle(language);
  return say.furtherPeak(language, {
    ...peakWords(peak, language.number),
    name: say.galleryNames(language, 'crew-kidnapped'),
    series: longest.series.shortTitle,
  });
}

/** All of a figure of series but its name. What came after the time that is shown is drawn too. */
function seriesFigure(context: FigureContext, isWanted: (series: Series) => boolean): Omit<Figure, 'id' | 'title' | 'subtitle'> {
  const { atlas, language, later } = context;
  const rows = seriesRows(later?.atlas ?? atlas, isWanted);
  const lines = rows.filter(({ observations }) => observations.length).map((row) => lineOf(row, language));
  return {
    summary: seriesWords(language, rows),
    table: seriesTable(rows, language),
    sources: unique(rows.flatMap(({ observations }) => observations.flatMap((row) => row.sources))),
    scene: lines.length ? seriesLines(context, lines) : null,
    empty: say.furtherNone(language),
    ...(lines.length ? { charts: [linesChart(context, lines)] } : {}),
  };
}

function lineOf({ series, observations }: SeriesRow, language: Language): SeriesLine {
  return {
    name: series.shortTitle,
    points: observations.map(({ year, value, status, note, sources }) => ({
      year,
      value,
      lines: [[series.publisher, say.observationStatus(language, status)].join(language.semicolon), note].filter(Boolean),
      sources,
    })),
  };
}

/** The summary of some series for those who do not see them: each with the number of its years. */
export function seriesWords(language: Language, rows: readonly SeriesRow[]): string {
  const shown = rows.filter(({ observations }) => observations.length);
  const parts = shown.map(({ series, observations }) => say.furtherSeriesPart(language, { name: series.shortTitle, n: observations.length }));
  return say.furtherSeriesSummary(language, { parts: language.list(parts) });
}

/** The values of some series as a table, a row for each year. */
export function seriesTable(rows: readonly SeriesRow[], language: Language): Figure['table'] {
  return {
    columns: [
      say.furtherColumnsSeries(language),
      say.furtherColumnsPublisher(language),
      say.furtherColumnsYear(language),
      say.furtherColumnsValue(language),
      say.furtherColumnsUnit(language),
      say.furtherColumnsStatus(language),
      say.furtherColumnsNote(language),
    ],
    data: {
      columns: ['series_id', 'region_id', 'year', 'value', 'unit', 'status', 'sources'],
      records: () => rows.flatMap(({ series: { regionId, unit }, observations }) => observations.map((row) => ({ ...row, regionId, unit }))),
    },
    rows: rows.flatMap(({ series, observations }) =>
      observations.map(({ year, value, status, note }) => [
        series.title,
        series.publisher,
        String(year),
        String(value),
        series.unit,
        say.observationStatus(language, status),
        note,
      ]),
    ),
  };
}
