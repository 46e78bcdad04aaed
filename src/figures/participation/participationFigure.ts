import { groups, max } from 'd3';
import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import { basisMark } from '../../i18n/basisMark.ts';
import { participationDate } from '../../i18n/beginning.ts';
import type { Language } from '../../i18n/language.ts';
import { instrumentName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import { rangeWords } from '../../i18n/range.ts';
import { unique } from '../../lib/lists.ts';
import { asTitle, joinedIn, joinedSentence } from '../../pages/summary/regionSentence.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { shownRows } from '../shared/shownRows.ts';
import { concludeParticipation } from './conclusion.ts';
import { participationScene } from './layout.ts';
import type { Panel, PanelLine } from './panel.ts';
import { type DatePoint, type InstrumentRow, instrumentRows } from './rows.ts';
import { stepChart } from './stepChart.ts';

/** Steps of the principal instruments over time, one panel a region; or one instrument alone. */
export function participationFigure(context: FigureContext, instrumentId?: string): Figure {
  const { language, regionId } = context;
  const rows = instrumentRows(context, instrumentId);
  const names = rows.map(({ instrument }) => instrumentName(instrument));
  const isDrawn = rows.some(isDrawable);
  const panels = panelsOf(context, rows);
  const shown = shownRows(context, panels, ({ lines }) => max(lines, ({ range }) => range.high) ?? 0);
  const parts = rows.map(({ range, undated }, index) =>
    say.participationPart(language, { name: names[index] ?? '', count: rangeWords(language, range), n: range.high, undated }),
  );
  return {
    id: 'participation',
    title: regionId || instrumentId ? titleOf(context, rows, instrumentId) : worldTitle(context, rows),
    subtitle: say.participationSubtitle(language),
    summary: rows.length ? say.participationSummary(language, { parts: parts.join(language.gap) }) : say.regionNoPrincipal(language),
    table: table(context, rows),
    sources: unique(rows.flatMap(({ counted }) => counted.flatMap((row) => row.sources))),
    scene: isDrawn ? participationScene(shown, panels.length > 1, context) : null,
    empty: emptyWords(language, rows),
    rowCount: panels.length,
    left: panels.length - shown.length,
    ...(isDrawn
      ? {
          charts: panelsOf(context, rows.filter(isCharted)).map((panel, _, all) => stepChart(panel, context, all.length > 1)),
        }
      : {}),
  };
}

/** Why nothing is drawn: no date is known, nobody was found to take part, or no instrument is counted. */
function emptyWords(language: Language, rows: readonly InstrumentRow[]): string {
  if (rows.length === 0) return say.regionNoPrincipal(language);
  return rows.some(({ counted }) => counted.length) ? say.participationNone(language) : say.regionEmptyParticipation(language);
}

/** In how many of the regions that have a principal instrument every State takes part; what the figure is where this is so in none. */
function worldTitle({ atlas, language }: FigureContext, rows: readonly InstrumentRow[]): string {
  const regions = unique(rows.map(({ instrument }) => instrument.regionId));
  const n = regions.filter((id) => joinedIn(atlas, id).isEvery).length;
  return n ? say.participationTitleEvery(language, { n: language.number(n), total: language.number(regions.length) }) : say.participationTitleAll(language);
}

/** The title: the conclusion about the one instrument that is shown, else who takes part in those of the region. */
function titleOf({ atlas, language, regionId, day }: FigureContext, rows: readonly InstrumentRow[], instrumentId: string | undefined): string {
  const [row] = rows;
  const name = language.list(rows.map(({ instrument }) => instrumentName(instrument)));
  const conclusion = row && rows.length === 1 ? concludeParticipation(row) : null;
  const span = ([first, last]: readonly [number, number]) => (first === last ? String(first) : first + language.range + last);
  switch (conclusion?.rule) {
    case 'bounds':
      return say.participationBounds(language, { name, low: language.number(conclusion.low), high: language.number(conclusion.high) });
    case 'year':
      return say.participationYear(language, { name, n: conclusion.n, year: String(conclusion.year) });
    case 'waves':
      return say.participationWaves(language, { name, first: span(conclusion.first), second: span(conclusion.second) });
    default:
      return regionId && !instrumentId ? asTitle(joinedSentence(atlas, language, regionId, day)) : say.participationTitle(language, { instruments: name });
  }
}

/** Whether any State is certain to take part at a time that can be drawn. */
const isDrawable = ({ steps }: InstrumentRow) => steps.some(({ low }) => low > 0);
/** Whether a chart has a line for it: an instrument whose States all lack a date has the line of what is possible. */
const isCharted = ({ steps }: InstrumentRow) => steps.some(({ high }) => high > 0);

function table({ atlas, language }: FigureContext, rows: readonly InstrumentRow[]): Figure['table'] {
  return {
    columns: [
      say.participationColumnsInstrument(language),
      say.participationColumnsState(language),
      say.participationColumnsStatus(language),
      say.participationColumnsDate(language),
    ],
    named: 2,
    data: {
      columns: ['instrument_id', 'iso3', 'status', 'date', 'seen', 'basis', 'zone', 'sources'],
      records: () => rows.flatMap(({ counted }) => counted),
    },
    rows: rows.flatMap(({ instrument, counted }) =>
      counted.map((row) => [
        instrumentName(instrument),
        stateNameOf(atlas, row.iso3),
        say.participationStatus(language, row.status),
        `${participationDate(language, row)}${basisMark(language, row.basis)}`,
      ]),
    ),
  };
}

/** The rows by region, each with its words and its colour: the latest instrument has the hue of the region, those before it the neutral ink. */
function panelsOf(context: FigureContext, rows: readonly InstrumentRow[]): Panel[] {
  const { atlas, language, theme } = context;
  return groups(rows, ({ instrument }) => instrument.regionId).map(([regionId, here]) => {
    const region = findRegion(atlas, regionId);
    return {
      title: region ? regionShortName(region) : '',
      lines: here.map(
        (row, index): PanelLine => ({
          ...row,
          color: here.length > 1 && index === 0 ? theme.ink2 : regionHue(theme, regionId).ink,
          isLatest: index === here.length - 1,
          keyLabel: `${instrumentName(row.instrument)}${language.colon}${rangeWords(language, row.range)}`,
          wordsOf: (point) => pointWords(context, row, point),
        }),
      ),
      key: { window: say.participationWindow(language), undated: say.participationUndated(language) },
    };
  });
}

function pointWords({ atlas, language }: FigureContext, { instrument, drawn, dated }: InstrumentRow, { date, count, participations }: DatePoint) {
  const name = instrumentName(instrument);
  const states = language.list(participations.map((row) => stateNameOf(atlas, row.iso3)));
  const reached = say.participationPoint(language, { n: count });
  return {
    label: `${name}${language.comma}${language.date(date)}${language.colon}${states}${language.stop}${reached}`,
    tooltip: {
      title: `${name}${language.colon}${reached}`,
      lines: [language.date(date), states, say.participationTotal(language, { n: drawn, dated })],
      sources: unique(participations.flatMap((row) => row.sources)),
    },
  };
}
