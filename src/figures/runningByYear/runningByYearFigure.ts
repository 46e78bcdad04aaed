import * as say from '#messages';
import { type RunningYear, runningYears } from '../../atlas/running.ts';
import type { Programme } from '../../atlas/schema.ts';
import { programmeName } from '../../i18n/names.ts';
import { rangeWords } from '../../i18n/range.ts';
import { unique } from '../../lib/lists.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { Chart, StepSeries } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure, Table } from '../shared/figure.ts';
import { shownRows } from '../shared/shownRows.ts';
import { nameOfRegion, whereFirst, whereOf } from '../shared/where.ts';
import { stairs } from '../shared/yearSteps.ts';
import { concludeRunning, type RunningConclusion } from './conclusion.ts';
import { type RunningPanel, runningScene } from './layout.ts';
import { type RunningRow, runningRange, runningRows } from './rows.ts';

/** Programmes running at the end of each year, in one region or in each. */
export function runningByYearFigure(context: FigureContext): Figure {
  const { language, regionId } = context;
  const { atlas, day } = context.later ? { atlas: context.later.atlas, day: context.later.today } : context;
  const rows = runningRows(atlas, day, regionId);
  // The title and its numbers are those of the time that is shown, as on the page.
  const shown = runningYears(context.atlas, context.day, regionId);
  const conclusion = concludeRunning(shown);
  const key = { certain: say.runningCertain(language), possible: say.runningPossible(language) };
  const drawn = shownRows(context, rows, ({ years }) => years.at(-1)?.certain.length ?? 0);
  return {
    id: 'running-by-year',
    title: conclusion ? conclusionWords(context, conclusion) : say.runningTitle(language, { where: whereOf(context) }),
    subtitle: say.runningSubtitle(language, { where: whereFirst(context) }),
    summary: summaryWords(context, shown),
    table: {
      columns: [say.furtherColumnsRegions(language), say.furtherColumnsYear(language), key.certain, key.possible],
      data: { columns: ['region_id', 'year', 'certain_programme_ids', 'possible_programme_ids', 'sources'], records: () => rows.flatMap(dataOf) },
      rows: rows.flatMap((row) =>
        row.years.map((year) => [nameOfRegion(context, row.regionId), String(year.year), String(year.certain.length), String(year.possible.length)]),
      ),
    },
    records: recordsOf(context),
    sources: unique(rows.flatMap((row) => row.years.at(-1)?.certain.flatMap((programme) => programme.sources) ?? [])),
    scene: rows.length
      ? runningScene(
          drawn.map((row) => panelOf(context, row)),
          key,
          rows.length > 1,
          context,
        )
      : null,
    empty: say.regionEmptyPhases(language),
    rowCount: rows.length,
    left: rows.length - drawn.length,
    ...(rows.length ? { charts: rows.map((row) => chartOf(context, row, rows.length > 1)) } : {}),
  };
}

/** The programmes that run or may run at the time that is shown, where several regions are shown under the name of each. */
function recordsOf({ atlas, day, language, regionId }: FigureContext): Table {
  const rows = runningRows(atlas, day, regionId).flatMap(({ regionId: id, years }) => {
    const { certain = [], possible = [] } = years.at(-1) ?? {};
    const region = regionId ? [] : [nameOfRegion({ atlas }, id)];
    const rowsOf = (programmes: readonly Programme[], words: string) => programmes.map((programme) => [...region, programmeName(programme), words]);
    return [...rowsOf(certain, say.runningCertain(language)), ...rowsOf(possible, say.runningPossible(language))];
  });
  return { columns: [], rows, named: regionId ? 1 : 2 };
}

function dataOf({ regionId, years }: RunningRow): object[] {
  const ids = (programmes: readonly Programme[]) => programmes.map(({ programmeId }) => programmeId);
  return years.map(({ year, certain, possible }) => ({
    regionId,
    year,
    certainProgrammeIds: ids(certain),
    possibleProgrammeIds: ids(possible),
    sources: unique([...certain, ...possible].flatMap(({ sources }) => sources)),
  }));
}

function conclusionWords({ language }: FigureContext, conclusion: RunningConclusion): string {
  switch (conclusion.rule) {
    case 'more':
      return say.runningTitleMore(language, yearsAsText(conclusion));
    case 'fewer':
      return say.runningTitleFewer(language, yearsAsText(conclusion));
    case 'now':
      return say.runningTitleNow(language, { count: rangeWords(language, conclusion), n: conclusion.high, year: String(conclusion.year) });
  }
}

/** Formats a year, without the separator of thousands that a count has. */
function yearsAsText({ year, before, now, past }: Extract<RunningConclusion, { now: number }>) {
  return { year: String(year), before: String(before), now, past };
}

function summaryWords({ language }: FigureContext, years: readonly RunningYear[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return say.regionEmptyPhases(language);
  const count = (year: RunningYear) => rangeWords(language, runningRange(year));
  return say.runningSummary(language, { first: String(first.year), last: String(last.year), from: count(first), to: count(last) });
}

function panelOf(context: FigureContext, { regionId, years }: RunningRow): RunningPanel {
  const { language, theme } = context;
  const last = years.at(-1);
  const title = nameOfRegion(context, regionId);
  const list = (programmes: readonly Programme[]) => language.list(programmes.map(programmeName));
  return {
    title,
    color: regionHue(theme, regionId).ink,
    years,
    now: last ? rangeWords(language, runningRange(last)) : '',
    wordsOf: (year, index) => {
      const before = years[index - 1]?.certain ?? [];
      const begun = year.certain.filter((programme) => !before.includes(programme));
      const over = before.filter((programme) => !year.certain.includes(programme));
      const heading = `${title}${language.comma}${year.year}${language.colon}${rangeWords(language, runningRange(year))}`;
      const lines = [
        begun.length ? say.runningBegun(language, { names: list(begun) }) : '',
        over.length ? say.runningOver(language, { names: list(over) }) : '',
        year.possible.length ? say.focusUnknownAre(language, { names: list(year.possible) }) : '',
      ].filter(Boolean);
      return {
        id: `${regionId}-${year.year}`,
        label: [heading, ...lines].join(language.stop),
        tooltip: { title: heading, lines, sources: unique(begun.flatMap(({ sources }) => sources)) },
      };
    },
  };
}

/** A panel as a native chart; what may run is a quiet line above the certain one. */
function chartOf(context: FigureContext, { regionId, years }: RunningRow, isTitled: boolean): Chart {
  const { language, theme } = context;
  const color = regionHue(theme, regionId).ink;
  const counts = years.map((year) => ({ year: year.year, ...runningRange(year) }));
  const series = (name: string, possible: boolean, side: 'low' | 'high'): StepSeries => ({ name, color, possible, points: stairs(counts, side) });
  return {
    kind: 'steps',
    title: isTitled ? nameOfRegion(context, regionId) : '',
    series: say.incidentsYear(language),
    first: years[0]?.year ?? 0,
    last: (years.at(-1)?.year ?? 0) + 1,
    values: [series(say.runningCertain(language), false, 'low'), series(say.runningPossible(language), true, 'high')],
  };
}
