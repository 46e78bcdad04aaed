import * as say from '#messages';
import type { Programme } from '../../atlas/schema.ts';
import { type Support, supportRange } from '../../atlas/support.ts';
import { programmeName, stateNameOf } from '../../i18n/names.ts';
import { rangeWords } from '../../i18n/range.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { shownRows } from '../shared/shownRows.ts';
import { whereFirst, whereOf } from '../shared/where.ts';
import { concludeSupport, type SupportConclusion } from './conclusion.ts';
import type { SupportEntry } from './entry.ts';
import { supportScene } from './layout.ts';
import { type SupportRows, supportRows } from './rows.ts';

/** States by the running programmes that name them: a matrix where there is room, else bars. */
export function supportByStateFigure(context: FigureContext): Figure {
  const { atlas, language, day, regionId } = context;
  const rows = supportRows(atlas, day, regionId);
  const counts = { named: rows.programmes.length, running: rows.programmes.length + rows.others.length };
  const conclusion = concludeSupport(rows.states);
  const others = language.list(rows.others.map(programmeName));
  const shown = shownRows(context, rows.states);
  return {
    id: 'support-by-state',
    title: conclusion ? conclusionWords(context, conclusion) : say.supportTitle(language, { where: whereOf(context) }),
    subtitle: say.supportSubtitle(language, { where: whereFirst(context), ...counts, date: language.day(day) }),
    summary: rows.states.length ? say.supportSummary(language, { states: rows.states.length, ...counts, others }) : say.supportNone(language),
    table: table(context, rows),
    sources: sourcesOf(context, rows),
    scene: rows.states.length
      ? supportScene(
          shown.map((support) => entryOf(context, support)),
          rows,
          context,
        )
      : null,
    empty: say.supportNone(language),
    rowCount: rows.states.length,
    left: rows.states.length - shown.length,
  };
}

function conclusionWords(context: FigureContext, conclusion: SupportConclusion): string {
  const { language } = context;
  const names = (codes: readonly string[]) => namesOf(context, codes);
  switch (conclusion.rule) {
    case 'alike':
      return say.supportTitleAlike(language, conclusion);
    case 'named':
      return say.supportTitleNamed(language, { ...conclusion, lowest: names(conclusion.lowest), highest: names(conclusion.highest) });
    case 'counted':
      return say.supportTitleCounted(language, { ...conclusion, highest: names(conclusion.highest) });
    case 'span':
      return say.supportTitleSpan(language, conclusion);
  }
}

function namesOf({ atlas, language }: FigureContext, codes: readonly string[]): string {
  return language.list(codes.map((iso3) => stateNameOf(atlas, iso3)).sort(language.compare));
}

function table({ atlas, language }: FigureContext, { states }: SupportRows): Figure['table'] {
  const list = (programmes: readonly Programme[]) => programmes.map(programmeName).join(language.semicolon);
  return {
    columns: [say.furtherColumnsState(language), say.supportColumnsCount(language), say.focusColumnRunning(language), say.focusColumnUnknown(language)],
    named: 1,
    data: {
      columns: ['iso3', 'running_programme_ids', 'unknown_programme_ids', 'sources'],
      records: () =>
        states.map(({ iso3, running, unknown }) => ({
          iso3,
          runningProgrammeIds: running.map(({ programmeId }) => programmeId),
          unknownProgrammeIds: unknown.map(({ programmeId }) => programmeId),
          sources: unique(
            atlas.programmeStates
              .filter((row) => row.iso3 === iso3 && [...running, ...unknown].some(({ programmeId }) => programmeId === row.programmeId))
              .flatMap((row) => row.sources),
          ),
        })),
    },
    rows: states.map((row) => [stateNameOf(atlas, row.iso3), rangeWords(language, supportRange(row)), list(row.running), list(row.unknown)]),
  };
}

function sourcesOf({ atlas }: FigureContext, { states, programmes }: SupportRows): string[] {
  const isState = new Set(states.map(({ iso3 }) => iso3));
  const isProgramme = new Set(programmes.map(({ programme }) => programme.programmeId));
  return unique(atlas.programmeStates.filter((row) => isState.has(row.iso3) && isProgramme.has(row.programmeId)).flatMap((row) => row.sources));
}

function entryOf({ atlas, language }: FigureContext, support: Support): SupportEntry {
  const name = stateNameOf(atlas, support.iso3);
  const count = rangeWords(language, supportRange(support));
  const names = (programmes: readonly Programme[]) => programmes.map(programmeName).join(language.listComma);
  const lines = [
    support.running.length ? say.focusRunningAre(language, { names: names(support.running) }) : say.focusNoRunning(language),
    support.unknown.length ? say.focusUnknownAre(language, { names: names(support.unknown) }) : '',
  ].filter(Boolean);
  const sources = unique([...support.running, ...support.unknown].flatMap((programme) => programme.sources));
  return {
    ...support,
    name,
    count,
    label: `${name}${language.colon}${count}${language.stop}${lines.join(language.stop)}`,
    tooltip: { title: `${name}${language.colon}${count}`, lines, sources },
  };
}
