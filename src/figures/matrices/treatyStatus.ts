import { instrumentName, stateNameOf } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { type MatrixCell, matrixGrid, matrixScene, someRows } from './matrixScene.ts';

/** The programme whose States' treaties are shown. */
export const TREATY_PROGRAMME = 'mepseas';

/** Status of the treaties of the MEPSEAS project in its seven States, with dates; what was not found is said to be so. */
export function treatyStatus(context: FigureContext): Figure {
  const { atlas, language } = context;
  const { treaty: words, columns, none } = language.messages.further;
  const states = atlas.programmeStates.filter((row) => row.programmeId === TREATY_PROGRAMME).map((row) => row.iso3);
  const isHere = new Set(states);
  const instruments = atlas.instruments.filter((instrument) => {
    const rows = atlas.participations.filter((row) => row.instrumentId === instrument.instrumentId);
    return rows.length > 0 && rows.every((row) => isHere.has(row.iso3));
  });
  const rowOf = (iso3: string, id: string) => atlas.participations.find((row) => row.iso3 === iso3 && row.instrumentId === id);
  const statusWord = (status: string) => language.messages.participationStatus[status] ?? status;
  const cells = states.map((iso3) =>
    instruments.map((instrument): MatrixCell => {
      const row = rowOf(iso3, instrument.instrumentId);
      const title = `${stateNameOf(language, atlas, iso3)}, ${instrumentName(language, instrument)}`;
      if (!row) return { text: words.notFound, isFull: false, title, lines: [words.notFound], sources: [] };
      return {
        text: row.date ? row.date.slice(0, 4) : statusWord(row.status),
        isFull: row.status === 'party' || row.status === 'signed',
        title,
        lines: [`${statusWord(row.status)}; ${language.date(row.date)}`, row.note].filter(Boolean),
        sources: row.sources,
      };
    }),
  );
  const matrix = {
    rows: states.map((iso3) => stateNameOf(language, atlas, iso3)),
    columns: instruments.map((entry) => instrumentName(language, entry)),
    cells,
  };
  const isThere = states.length > 0 && instruments.length > 0;
  return {
    id: 'treaty-status',
    title: words.title,
    subtitle: words.subtitle,
    summary: states.length ? words.summary(states.length, instruments.length, cells.flat().filter((cell) => cell.isFull).length) : none,
    table: {
      columns: [columns.state, columns.instrument, columns.status, columns.date],
      rows: states.flatMap((iso3) =>
        instruments.map((instrument) => {
          const row = rowOf(iso3, instrument.instrumentId);
          return [
            stateNameOf(language, atlas, iso3),
            instrumentName(language, instrument),
            row ? statusWord(row.status) : words.notFound,
            row ? language.date(row.date) : words.notFound,
          ];
        }),
      ),
    },
    sources: unique(atlas.participations.filter((row) => instruments.some((entry) => entry.instrumentId === row.instrumentId)).flatMap((row) => row.sources)),
    scene: isThere ? matrixScene(context, someRows(matrix, context.rows)) : null,
    rowCount: matrix.rows.length,
    empty: none,
    ...(isThere ? { grid: matrixGrid(context, matrix) } : {}),
  };
}
