import * as say from '#messages';
import type { Participation } from '../../atlas/records.ts';
import { instrumentName, stateNameOf } from '../../i18n/names.ts';
import { yearOf } from '../../lib/edtf.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { matrixScene } from './layout.ts';
import { type Matrix, type MatrixCell, matrixGrid, someRows } from './matrix.ts';
import { type TreatyRows, treatyRows } from './rows.ts';

/** Status of the treaties of the MEPSEAS project in its seven States, with dates; what was not found is said to be so. */
export function treatyStatus(context: FigureContext): Figure {
  const { atlas, language } = context;
  const rows = treatyRows(atlas);
  const { states, instruments } = rows;
  const matrix = matrixOf(context, rows);
  const full = matrix.cells.flat().filter((cell) => cell?.isFull).length;
  const shown = new Set(instruments.map(({ instrumentId }) => instrumentId));
  const isThere = states.length > 0 && instruments.length > 0;
  return {
    id: 'treaty-status',
    title: say.furtherTreatyTitle(language),
    subtitle: say.furtherTreatySubtitle(language),
    summary: states.length
      ? say.furtherTreatySummary(language, { states: states.length, instruments: instruments.length, found: full })
      : say.furtherNone(language),
    table: table(context, rows, matrix),
    sources: unique(atlas.participations.filter((row) => shown.has(row.instrumentId)).flatMap((row) => row.sources)),
    scene: isThere ? matrixScene(someRows(matrix, context.rows), context) : null,
    rowCount: matrix.rows.length,
    empty: say.furtherNone(language),
    ...(isThere ? { grid: matrixGrid(context, matrix) } : {}),
  };
}

function matrixOf(context: FigureContext, { states, instruments, cells }: TreatyRows): Matrix {
  const { atlas } = context;
  const rows = states.map((iso3) => stateNameOf(atlas, iso3));
  const columns = instruments.map((instrument) => instrumentName(instrument));
  return {
    rows,
    columns,
    cells: cells.map((row, state) => row.map((participation, treaty) => cellOf(context, participation, `${rows[state]}, ${columns[treaty]}`))),
  };
}

function cellOf(context: FigureContext, row: Participation | undefined, title: string): MatrixCell {
  if (!row)
    return { text: say.furtherTreatyNotFound(context.language), isFull: false, title, lines: [say.furtherTreatyNotFound(context.language)], sources: [] };
  const [status, date] = wordsOf(context, row);
  return {
    text: yearOf(row.date) || status,
    isFull: row.status === 'party' || row.status === 'signed',
    title,
    lines: [`${status}; ${date}`, row.note].filter(Boolean),
    sources: row.sources,
  };
}

function table(context: FigureContext, { cells }: TreatyRows, { rows, columns }: Matrix): Figure['table'] {
  return {
    columns: [
      say.furtherColumnsState(context.language),
      say.furtherColumnsInstrument(context.language),
      say.furtherColumnsStatus(context.language),
      say.furtherColumnsDate(context.language),
    ],
    rows: cells.flatMap((row, state) => row.map((participation, treaty) => [rows[state] ?? '', columns[treaty] ?? '', ...wordsOf(context, participation)])),
  };
}

/** Status and date of a participation in words; for none, that it was not found. */
function wordsOf({ language }: FigureContext, row: Participation | undefined): [status: string, date: string] {
  if (!row) return [say.furtherTreatyNotFound(language), say.furtherTreatyNotFound(language)];
  return [say.participationStatus(language, row.status), language.date(row.date)];
}
