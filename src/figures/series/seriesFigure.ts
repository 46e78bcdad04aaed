import * as say from '#messages';
import type { Series } from '../../atlas/schema.ts';
import type { Language } from '../../i18n/language.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { linesChart } from '../shared/linesChart.ts';
import { type SeriesLine, seriesLines } from '../shared/seriesLines.ts';
import { type SeriesRow, seriesRows } from './rows.ts';

/** What series in millions of US dollars measure. Their unit is a text that is translated, so it tells nothing to code. */
const MONEY = ['funding-requirement', 'budget', 'fund-allocation', 'regional-allocation', 'expenditure', 'fund-expenditure'];

/** Crew kidnapped in the Gulf of Guinea: each publisher's own count. */
export function crewKidnapped(context: FigureContext): Figure {
  const { language } = context;
  const isWanted = (series: Series) => series.measure === 'crew kidnapped';
  return {
    id: 'crew-kidnapped',
    title: say.furtherCrewKidnappedTitle(language),
    subtitle: say.furtherCrewKidnappedSubtitle(language),
    ...seriesFigure(context, isWanted),
  };
}

/** Money of the ITCP, as published: requirement, budget, allocation and expenditure in millions of US dollars. */
export function itcpFunding(context: FigureContext): Figure {
  const { language } = context;
  const isWanted = (series: Series) => series.regionId === 'global' && MONEY.includes(series.measure);
  return {
    id: 'itcp-funding',
    title: say.furtherItcpFundingTitle(language),
    subtitle: say.furtherItcpFundingSubtitle(language),
    ...seriesFigure(context, isWanted),
  };
}

/** All of a figure of series but its name. What came after the time that is shown is drawn too. */
function seriesFigure(context: FigureContext, isWanted: (series: Series) => boolean): Omit<Figure, 'id' | 'title' | 'subtitle'> {
  const { atlas, language, later } = context;
  const rows = seriesRows(later?.atlas ?? atlas, isWanted);
  const lines = rows.filter(({ observations }) => observations.length).map((row) => lineOf(row, language));
  const parts = lines.map(({ name, points }) => say.furtherSeriesPart(language, { name, n: points.length }));
  return {
    summary: say.furtherSeriesSummary(language, { parts: language.list(parts) }),
    table: table(rows, language),
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
      lines: [`${series.publisher}; ${say.observationStatus(language, status)}`, note].filter(Boolean),
      sources,
    })),
  };
}

function table(rows: readonly SeriesRow[], language: Language): Figure['table'] {
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
