import { sum } from 'd3';
import * as say from '#messages';
import type { Participation } from '../../atlas/records.ts';
import { instrumentName, stateNameOf } from '../../i18n/names.ts';
import { earliestDay, latestDay } from '../../lib/edtf.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { concludeTreaties, type TreatyConclusion } from './conclusion.ts';
import { matrixScene } from './layout.ts';
import { type Matrix, type MatrixCell, matrixGrid, someRows } from './matrix.ts';
import { type Treaty, type TreatyRows, takesPart, treatyRows } from './rows.ts';

/** Status of the treaties of the MEPSEAS project in its seven States, with dates; what was not found is said to be so. */
export function treatyStatus(context: FigureContext): Figure {
  const { atlas, language } = context;
  const rows = treatyRows(atlas);
  const { states, treaties } = rows;
  const matrix = matrixOf(context, rows);
  const conclusion = concludeTreaties(rows);
  const shown = new Set(treaties.map(({ instrument }) => instrument.instrumentId));
  const part = someRows(matrix, context);
  return {
    id: 'treaty-status',
    title: conclusion ? titleOf(context, conclusion) : say.furtherTreatyTitle(language),
    subtitle: say.furtherTreatySubtitle(language),
    summary: states.length
      ? say.furtherTreatySummary(language, { states: states.length, instruments: treaties.length, found: sum(treaties, ({ parties }) => parties) })
      : say.furtherNone(language),
    table: table(context, rows),
    sources: unique(atlas.participations.filter((row) => shown.has(row.instrumentId)).flatMap((row) => row.sources)),
    scene: conclusion ? matrixScene(part, context) : null,
    rowCount: matrix.rows.length,
    left: matrix.rows.length - part.rows.length,
    empty: say.furtherNone(language),
    ...(conclusion ? { grid: matrixGrid(context, matrix) } : {}),
  };
}

function titleOf({ language }: FigureContext, conclusion: TreatyConclusion): string {
  switch (conclusion.rule) {
    case 'all':
      return say.furtherTreatyTitleAll(language, { name: instrumentName(conclusion.instrument), states: conclusion.states });
    case 'most':
      return say.furtherTreatyTitleMost(language, { name: instrumentName(conclusion.instrument), n: conclusion.n, states: conclusion.states });
    case 'some':
      return say.furtherTreatyTitleSome(language, conclusion);
    case 'none':
      return say.furtherTreatyTitleNone(language, conclusion);
  }
}

/** States by the treaties in which at least one is found; the others are named below. */
function matrixOf(context: FigureContext, { states, treaties }: TreatyRows): Matrix {
  const { atlas, language } = context;
  const nameOf = ({ instrument }: Treaty) => instrumentName(instrument);
  const [columns, others] = [treaties.filter(({ parties }) => parties), treaties.filter(({ parties }) => !parties)];
  const rows = states.map((iso3) => stateNameOf(atlas, iso3));
  return {
    rows,
    columns: columns.map(nameOf),
    cells: rows.map((state, row) => columns.map((treaty) => cellOf(context, treaty.cells[row], `${state}${language.comma}${nameOf(treaty)}`))),
    ...(others.length ? { notes: [say.furtherTreatyOthers(language, { list: language.list(others.map(nameOf)) })] } : {}),
  };
}

function cellOf(context: FigureContext, row: Participation | undefined, title: string): MatrixCell | null {
  if (!row) return null;
  const [status, date] = wordsOf(context, row);
  const isFull = takesPart(row);
  return {
    text: isFull ? yearOf(row.date) || status : '',
    isFull,
    title,
    lines: [[status, date].join(context.language.semicolon), row.note].filter(Boolean),
    sources: row.sources,
  };
}

/** The year of a date; '' where it may lie in more than one. */
function yearOf(date: string): string {
  const [first, last] = [earliestDay(date).slice(0, 4), latestDay(date).slice(0, 4)];
  return first === last ? first : '';
}

function table(context: FigureContext, { states, treaties }: TreatyRows): Figure['table'] {
  const { atlas, language } = context;
  return {
    columns: [say.furtherColumnsState(language), say.furtherColumnsInstrument(language), say.furtherColumnsStatus(language), say.furtherColumnsDate(language)],
    named: 2,
    data: {
      columns: ['iso3', 'instrument_id', 'status', 'date', 'basis', 'sources'],
      records: () => states.flatMap((iso3, row) => treaties.map(({ instrument: { instrumentId }, cells }) => cells[row] ?? { iso3, instrumentId })),
    },
    rows: states.flatMap((iso3, row) =>
      treaties.map(({ instrument, cells }) => [stateNameOf(atlas, iso3), instrumentName(instrument), ...wordsOf(context, cells[row])]),
    ),
  };
}

/** Status and date of a participation in words; for none, that it was not found. */
function wordsOf({ language }: FigureContext, row: Participation | undefined): [status: string, date: string] {
  if (!row) return [say.furtherTreatyNotFound(language), say.furtherTreatyNotFound(language)];
  return [say.participationStatus(language, row.status), language.date(row.date)];
}
