import * as say from '#messages';
import { endingWithinYear } from '../../atlas/news.ts';
import { statusCounts } from '../../atlas/programmes.ts';
import type { Phase, Programme } from '../../atlas/schema.ts';
import { beginningDate } from '../../i18n/beginning.ts';
import { actorName, programmeName } from '../../i18n/names.ts';
import { statusWords } from '../../i18n/statusWords.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { shownRows } from '../shared/shownRows.ts';
import { whereFirst, whereOf } from '../shared/where.ts';
import { type ProgrammeEntry, timelineScene } from './layout.ts';
import { filterRows, type ProgrammeRow, programmeRows, sortRows, type TimelineFilter } from './rows.ts';

/** Programmes with their phases on a time axis, of one region or of all; filtered by status and funder. */
export function programmeTimeline(context: FigureContext, { sort = 'kind', ...filter }: TimelineFilter = {}): Figure {
  const { atlas, language, day, regionId, besideId } = context;
  const all = programmeRows(atlas, day, regionId);
  const rows = sortRows(filterRows(all, filter), sort, language.compare);
  const programmes = rows.map(({ programme }) => programme);
  const counts = statusCounts(programmes, day);
  const entries = rows.map((row) => entryOf(context, row));
  const beside = besideId ? filterRows(programmeRows(atlas, day, besideId), filter) : [];
  // Where there is room for some only: those that end soon, which the title counts, then the others that run.
  const ending = new Set(endingWithinYear(atlas, day, regionId));
  const shown = shownRows(context, entries, ({ status, programme }) => Number(status === 'running') + Number(ending.has(programme)));
  return {
    id: 'programme-timeline',
    // The filters leave some programmes out, so that they cannot be counted.
    title:
      rows.length < all.length || rows.length === 0
        ? say.timelineTitle(language, { n: rows.length, where: whereOf(context) })
        : say.timelineTitleRuns(language, { n: rows.length, running: counts.running, ends: endingWithinYear(atlas, day, regionId).length }),
    subtitle: say.timelineSubtitle(language, { where: whereFirst(context) }),
    summary: say.timelineSummary(language, { n: rows.length, running: counts.running, ended: counts.ended, unknown: counts.unknown }),
    table: table(context, rows),
    sources: unique(programmes.flatMap((programme) => programme.sources)),
    scene: rows.length ? timelineScene(context, entries, { entries: shown, isGrouped: sort === 'kind', beside }) : null,
    empty: all.length ? say.figureEmptyFilter(language) : say.regionEmptyPhases(language),
    rowCount: rows.length,
    left: entries.length - shown.length,
  };
}

const DATA = 'programme_id phase_id region_id kind start start_basis end end_basis seen status amount currency lead funders sources'.split(' ');

function table(context: FigureContext, rows: readonly ProgrammeRow[]): Figure['table'] {
  const { language } = context;
  return {
    columns: [
      say.timelineColumnsProgramme(language),
      say.timelineColumnsPhase(language),
      say.timelineColumnsKind(language),
      say.timelineColumnsStart(language),
      say.timelineColumnsEnd(language),
      say.timelineColumnsStatus(language),
      say.timelineColumnsFunders(language),
    ],
    named: 2,
    data: { columns: DATA, records: () => rows.flatMap(({ programme, phases }) => [programme, ...phases]) },
    rows: rows.flatMap((row) => [tableRow(context, row), ...row.phases.map((phase) => tableRow(context, row, phase))]),
  };
}

/** The line of a programme in the table, or of one of its phases. */
function tableRow(context: FigureContext, { programme }: ProgrammeRow, phase?: Phase): string[] {
  const { language, day } = context;
  const span = phase ?? programme;
  return [
    programme.name,
    phase?.name ?? '',
    say.programmeKind(language, programme.kind),
    beginningDate(language, span.start, span.seen),
    language.date(span.end),
    statusWords(language, span, day),
    fundersOf(context, programme).join(language.semicolon),
  ];
}

/** The names of those who pay for a programme. */
export function fundersOf({ atlas }: FigureContext, { funders }: Programme): string[] {
  return funders.map((id) => actorName(atlas, id));
}

/** A programme with its words. */
export function entryOf(context: FigureContext, row: ProgrammeRow): ProgrammeEntry {
  const { language } = context;
  const { programme } = row;
  const amount = programme.amount ? language.money(programme.amount, programme.currency) : '';
  const payers = fundersOf(context, programme);
  const detail = [payers.join(language.listComma), amount].filter(Boolean).join(language.semicolon);
  const dates = say.programmeSpan(language, { start: beginningDate(language, programme.start, programme.seen), end: language.date(programme.end) });
  const [kind, statusWord] = [say.programmeKind(language, programme.kind), statusWords(language, programme, context.day)];
  const lines = [[kind, statusWord].join(language.semicolon), dates, detail, ...row.phases.map((phase) => phaseLine(context, phase))];
  return {
    ...row,
    name: programme.name,
    shortName: programmeName(programme),
    payers,
    amount,
    dates,
    label: [programme.name, kind, [dates, statusWord].join(language.semicolon), detail].filter(Boolean).join(language.stop),
    tooltip: { title: programme.name, lines: lines.filter(Boolean), sources: programme.sources },
  };
}

function phaseLine({ language }: FigureContext, { name, start, end, seen }: Phase): string {
  return name + language.stop + say.programmeSpan(language, { start: beginningDate(language, start, seen), end: language.date(end) });
}
