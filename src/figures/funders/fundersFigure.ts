import * as say from '#messages';
import { ACTIVITY_GROUP } from '../../atlas/enumerations.ts';
import type { Programme } from '../../atlas/schema.ts';
import { statusOn } from '../../atlas/status.ts';
import { actorName } from '../../i18n/names.ts';
import { statusWords } from '../../i18n/statusWords.ts';
import { unique } from '../../lib/lists.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { BehindEntry } from '../shared/scene.ts';
import { shownRows } from '../shared/shownRows.ts';
import { nameOfRegion, whereFirst, whereOf } from '../shared/where.ts';
import { concludeFunders, type FundersConclusion } from './conclusion.ts';
import type { FunderEntry } from './entry.ts';
import { type FunderWords, fundersScene } from './layout.ts';
import { type FunderRow, type FunderRows, funderRows, joinedRow } from './rows.ts';

/** How many funders have a row of their own in the drawing; the table has all. */
const MOST_ROWS = 12;

/** Who pays for what and where: funders by region, or in a region by what their programmes work on. */
export function fundersFigure(context: FigureContext): Figure {
  const { language, regionId } = context;
  const rows = funderRows(context.atlas, regionId);
  const conclusion = concludeFunders(rows);
  const entries = drawnEntries(context, rows);
  const shown = shownRows(context, entries);
  const isRunning = (programme: Programme) => statusOn(programme, context.day) === 'running';
  const words = { total: rows.programmes.length, funders: rows.funders.length, notFound: rows.notFound?.programmes.length ?? 0 };
  return {
    id: 'funders',
    title: conclusion ? conclusionWords(context, conclusion) : say.fundersTitle(language, { where: whereOf(context) }),
    subtitle: say.fundersSubtitle(language, { where: whereFirst(context), date: language.day(context.day) }),
    summary: entries.length ? say.fundersSummary(language, words) : say.regionEmptyPhases(language),
    table: table(context, rows),
    sources: rows.sources,
    scene: entries.length ? fundersScene(shown, layoutWords(context, rows), isRunning, context) : null,
    empty: say.regionEmptyPhases(language),
    rowCount: entries.length,
    left: shown.length < entries.length ? words.funders + Number(rows.notFound !== undefined) - shown.length : 0,
  };
}

function conclusionWords({ atlas, language }: FigureContext, conclusion: FundersConclusion): string {
  switch (conclusion.rule) {
    case 'none':
      return say.fundersTitleNone(language, conclusion);
    case 'many':
      return say.fundersTitleMany(language, conclusion);
    case 'most': {
      const { names, ...values } = conclusion;
      return say.fundersTitleMost(language, {
        ...values,
        names: language.list(names.map((id) => actorName(atlas, id)).sort(language.compare)),
        k: names.length,
      });
    }
  }
}

/** The largest funders, the others in one row, and the programmes whose funder was not found. */
export function drawnEntries(context: FigureContext, { funders, notFound, columns }: FunderRows): FunderEntry[] {
  const { atlas, language } = context;
  const own = funders.length > MOST_ROWS + 1 ? funders.slice(0, MOST_ROWS) : funders;
  const rest = funders.slice(own.length);
  return [
    ...own.map((row) => entryOf(context, row, row.id, actorName(atlas, row.id))),
    ...(rest.length ? [entryOf(context, joinedRow(rest, columns), 'others', say.fundersOthers(language, { n: rest.length }))] : []),
    ...(notFound ? [entryOf(context, notFound, 'not-found', say.fundersNotFound(language))] : []),
  ];
}

function entryOf(context: FigureContext, row: FunderRow, key: string, name: string): FunderEntry {
  const { language, day } = context;
  const running = row.programmes.filter((programme) => statusOn(programme, day) === 'running');
  const others = row.programmes.filter((programme) => !running.includes(programme));
  const amountWords = row.amounts.map(([currency, sum]) => language.shortMoney(sum, currency)).join(language.listComma);
  const publishedWords = say.fundersPublished(language, { published: row.published, n: row.programmes.length });
  const counts = [say.countsProgrammes(language, { n: row.programmes.length }), say.countsRunning(language, { n: running.length })];
  const lines = [
    ...counts,
    amountWords ? say.fundersAmounts(language) + language.colon + amountWords + language.aside(publishedWords) : say.fundersNoAmount(language),
  ];
  const entries = (programmes: readonly Programme[]) => programmes.map((programme) => programmeEntry(context, programme));
  return {
    ...row,
    key,
    name,
    all: language.number(row.programmes.length),
    running: language.number(running.length),
    counts: say.fundersCounts(language, { all: row.programmes.length, running: running.length }),
    amountWords,
    publishedWords,
    label: `${name}${language.stop}${lines.join(language.stop)}`,
    tooltip: { title: name, lines, sources: unique(row.programmes.flatMap(({ sources }) => sources)) },
    behind: {
      title: name,
      groups: [
        { heading: say.focusColumnRunning(language), none: say.focusNoRunning(language), entries: entries(running) },
        { heading: say.fundersOtherProgrammes(language), none: say.furtherNone(language), entries: entries(others) },
      ],
    },
  };
}

function programmeEntry({ language, day }: FigureContext, programme: Programme): BehindEntry {
  const amount = programme.amount === null ? '' : language.money(programme.amount, programme.currency);
  const detail = [statusWords(language, programme, day), amount].filter(Boolean).join(language.semicolon);
  return { name: programme.name, path: `/programme/${programme.programmeId}/`, detail, note: '', basis: '', sources: programme.sources };
}

function layoutWords(context: FigureContext, { columns }: FunderRows): FunderWords {
  const { language, theme, regionId } = context;
  const color = (column: string) => regionHue(theme, regionId ?? column).fill;
  return {
    heads: columns.map((column) => ({ name: columnName(context, column), color: color(column) })),
    all: say.fundersAll(language),
    running: say.fundersRunning(language),
    amounts: say.fundersAmounts(language),
    key: { running: say.runningCertain(language), other: say.fundersKeyOther(language) },
    foot: regionId ? say.fundersFootRegion(language) : say.fundersFoot(language),
  };
}

/** The name of a column: of a region, or of a group of activities. */
function columnName(context: FigureContext, column: string): string {
  const { language } = context;
  if (!context.regionId) return nameOfRegion(context, column);
  const group = ACTIVITY_GROUP.find((id) => id === column);
  return group ? say.activityGroup(language, group) : say.fundersNoActivity(language);
}

function table(context: FigureContext, { columns, funders, notFound }: FunderRows): Figure['table'] {
  const { atlas, language, day } = context;
  const rowOf = (row: FunderRow) => {
    const running = row.programmes.filter((programme) => statusOn(programme, day) === 'running').length;
    const amounts = row.amounts.map(([currency, sum]) => language.money(sum, currency)).join(language.semicolon);
    const name = row.id ? actorName(atlas, row.id) : say.fundersNotFound(language);
    return [name, ...row.cells.map((cell) => String(cell.length)), String(row.programmes.length), String(running), amounts, String(row.published)];
  };
  return {
    columns: [
      say.fundersColumn(language),
      ...columns.map((column) => columnName(context, column)),
      say.fundersAll(language),
      say.fundersRunning(language),
      say.fundersAmounts(language),
      say.fundersWithAmount(language),
    ],
    data: {
      columns: ['funder_id', 'programme_ids', 'amounts', 'sources'],
      records: () =>
        [...funders, ...(notFound ? [notFound] : [])].map(({ id, programmes, amounts }) => ({
          funderId: id,
          programmeIds: programmes.map(({ programmeId }) => programmeId),
          amounts: amounts.map(([currency, sum]) => `${currency} ${sum}`),
          sources: unique(programmes.flatMap(({ sources }) => sources)),
        })),
    },
    rows: [...funders, ...(notFound ? [notFound] : [])].map(rowOf),
  };
}
