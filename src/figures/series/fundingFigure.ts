import { max, min, range } from 'd3';
import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import { unique } from '../../lib/lists.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Chart } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { shownRows } from '../shared/shownRows.ts';
import { type FundingPanel, fundingScene } from './fundingLayout.ts';
import { type FundingRow, type FundingValue, fundingRows } from './fundingRows.ts';
import { seriesTable, seriesWords } from './seriesFigure.ts';

/** Money of the ITCP, as published: a panel for each measure on shared years, and in words what was asked for last. */
export function itcpFunding(context: FigureContext): Figure {
  const { atlas, language, later } = context;
  const rows = fundingRows(later?.atlas ?? atlas);
  const series = rows.flatMap((row) => row.series.map((entry) => entry.row));
  const panels = rows.map((row) => panelOf(context, row));
  const shown = shownRows(context, panels);
  return {
    id: 'itcp-funding',
    title: titleOf(context),
    subtitle: say.furtherItcpFundingSubtitle(language),
    summary: seriesWords(language, series),
    table: seriesTable(series, language),
    sources: unique(series.flatMap(({ observations }) => observations.flatMap((row) => row.sources))),
    scene: panels.length ? fundingScene(shown, context) : null,
    empty: say.furtherNone(language),
    rowCount: panels.length,
    left: panels.length - shown.length,
    ...(panels.length ? { charts: panels.map((panel) => chartOf(context, panel)) } : {}),
  };
}

/** The title: the last sum that was asked for, and the share of it that the Technical Cooperation Fund covers; the name of the figure where nothing was found. */
function titleOf({ atlas, language }: FigureContext): string {
  const rows = fundingRows(atlas);
  const newest = (measure: string) => rows.find((row) => row.measure === measure)?.series[0]?.values.at(-1);
  const [asked, share] = [newest('funding-requirement'), newest('share-covered')];
  if (!asked) return say.furtherItcpFundingTitle(language);
  return say.furtherItcpFundingAsked(language, {
    amount: language.number(asked.value),
    years: yearsOf(language, asked),
    share: share && share.from === asked.from ? language.number(share.value) : '',
  });
}

/** The years that a value covers: `2012` or `2024–2025`. */
const yearsOf = (language: Language, { from, to }: FundingValue) => (to - from > 1 ? from + language.range + (to - 1) : String(from));

function panelOf({ theme, language }: FigureContext, row: FundingRow): FundingPanel {
  const [first] = row.series;
  return {
    row,
    title: first?.row.series.shortTitle ?? '',
    unit: first?.row.series.unit ?? '',
    notFound: say.furtherTreatyNotFound(language),
    color: colorOf(theme, row),
    wordsOf: ({ row: { series } }, value) => {
      const number = language.number(value.value);
      const title = `${series.shortTitle}${language.comma}${yearsOf(language, value)}${language.colon}${number}`;
      const lines = [[series.unit, series.publisher, say.observationStatus(language, value.status)].join(language.semicolon), value.note].filter(Boolean);
      // Over a bar of two years one decimal has room; the tooltip and the table have all.
      return {
        number: language.number(Math.round(value.value * 10) / 10),
        label: [title, ...lines].join(language.stop),
        tooltip: { title, lines, sources: value.sources },
      };
    },
  };
}

/** The colour of a series: sums asked for are in ink, gifts of the Fund and expenditure in a hue of their own. */
function colorOf(theme: Theme, { measure }: FundingRow): string {
  if (measure === 'funding-requirement') return theme.ink2;
  return theme.incidents[measure.includes('expenditure') || measure.includes('delivery') ? 2 : 3] ?? theme.ink2;
}

/** A panel as a native chart of bars by year; a value of two years stands at the first. */
function chartOf({ language }: FigureContext, { row, title, unit, color }: FundingPanel): Chart {
  const values = row.series.flatMap((entry) => entry.values);
  const years = range(min(values, ({ from }) => from) ?? 0, max(values, ({ to }) => to) ?? 0);
  return {
    kind: 'stacked',
    title: `${title}${language.comma}${unit}`,
    series: say.incidentsYear(language),
    categories: years.map(String),
    values: row.series.map((entry) => ({
      name: entry.row.series.shortTitle,
      color,
      values: years.map((year) => entry.values.find(({ from }) => from === year)?.value ?? null),
    })),
  };
}
