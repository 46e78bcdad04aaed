import * as say from '#messages';
import type { Series } from '../../atlas/schema.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { linesChart, type SeriesLine, seriesLines } from '../shared/seriesLines.ts';

/** Crew kidnapped in the Gulf of Guinea: each publisher's own count. */
export function crewKidnapped(context: FigureContext): Figure {
  const { language } = context;
  return seriesFigure(
    context,
    'crew-kidnapped',
    { title: say.furtherCrewKidnappedTitle(language), subtitle: say.furtherCrewKidnappedSubtitle(language) },
    (series) => series.measure === 'crew kidnapped',
  );
}

/** Money of the ITCP, as published: requirement, budget, allocation and expenditure in millions of US dollars. */
export function itcpFunding(context: FigureContext): Figure {
  const { language } = context;
  return seriesFigure(
    context,
    'itcp-funding',
    { title: say.furtherItcpFundingTitle(language), subtitle: say.furtherItcpFundingSubtitle(language) },
    (series) => series.regionId === 'global' && series.unit === 'USD million',
  );
}

interface Words {
  title: string;
  subtitle: string;
}

function seriesFigure(context: FigureContext, id: Figure['id'], words: Words, isWanted: (series: Series) => boolean): Figure {
  const { language, later } = context;
  const facts = later?.atlas ?? context.atlas;
  const series = facts.series.filter(isWanted);
  const rowsOf = (entry: Series) => facts.observations.filter((row) => row.seriesId === entry.seriesId && row.value !== null).sort((a, b) => a.year - b.year);
  const lines = series.flatMap((entry): SeriesLine[] => {
    const points = rowsOf(entry).map((row) => ({
      year: row.year,
      value: row.value ?? 0,
      lines: [`${entry.publisher}; ${say.observationStatus(language, row.status)}`, row.note].filter(Boolean),
      sources: row.sources,
    }));
    return points.length ? [{ name: shortTitle(entry), points }] : [];
  });
  return {
    id,
    title: words.title,
    subtitle: words.subtitle,
    summary: say.furtherSeriesSummary(language, {
      parts: language.list(lines.map(({ name, points }) => say.furtherSeriesPart(language, { name, n: points.length }))),
    }),
    table: {
      columns: [
        say.furtherColumnsSeries(language),
        say.furtherColumnsPublisher(language),
        say.furtherColumnsYear(language),
        say.furtherColumnsValue(language),
        say.furtherColumnsUnit(language),
        say.furtherColumnsStatus(language),
        say.furtherColumnsNote(language),
      ],
      rows: series.flatMap((entry) =>
        rowsOf(entry).map((row) => [
          entry.title,
          entry.publisher,
          String(row.year),
          String(row.value),
          entry.unit,
          say.observationStatus(language, row.status),
          row.note,
        ]),
      ),
    },
    sources: unique(series.flatMap((entry) => rowsOf(entry).flatMap((row) => row.sources))),
    scene: lines.length ? seriesLines(context, lines) : null,
    empty: say.furtherNone(language),
    ...(lines.length ? { charts: [linesChart(context, lines)] } : {}),
  };
}

/** The title of a series without what the title of the figure says already. */
function shortTitle({ title }: Series): string {
  const short = title.replace(/^ITCP |, as stated in the record$| in a year$| as stated in the record$/g, '').replace(/: crew kidnapped/, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}
