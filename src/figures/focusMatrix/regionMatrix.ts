import type { Region } from '../../atlas/schema.ts';
import { regionShortName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { Grid, GridCell } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { BehindEntry } from '../shared/scene.ts';
import { type CellRecord, cellRecord, worksOf } from './cellRecord.ts';
import { gridCell, gridKey } from './gridCell.ts';
import { namedIn, type RegionColumns, regionColumns } from './regionColumns.ts';
import { regionScene } from './regionLayout.ts';
import { regionRows } from './rows.ts';

/** Instruments and programmes of one region by activities; folded to one cell with names where there is little room. */
export function regionMatrix(context: FigureContext, region: Region): Figure {
  const { atlas, language, day } = context;
  const { focus, region: regionWords } = language.messages;
  const rows = regionRows(atlas, region, day);
  const columns = regionColumns(context, rows);
  const records = rows.cells.map((cell) => cellRecord(context, cell));
  const named = records.filter((record) => record.named.length).length;
  const worked = records.filter((record) => worksOf(record, 'running').length).length;
  return {
    id: 'focus-matrix',
    title: focus.titleRegion(regionShortName(language, region)),
    subtitle: focus.subtitle(language.day(day)),
    summary: focus.summaryRegion(named, worked),
    table: table(context, columns, records),
    sources: unique(columns.instruments.flatMap(({ id }) => records.flatMap((record) => namedIn(record, id).flatMap(({ entry }) => entry.sources)))),
    scene: records.length ? regionScene(context, region, columns, records.slice(...(context.rows ?? [0]))) : null,
    rowCount: records.length,
    empty: regionWords.empty.focus,
    ...(records.length ? { grid: grid(context, region, columns, records) } : {}),
  };
}

function table({ language }: FigureContext, { instruments, programmes }: RegionColumns, records: readonly CellRecord[]): Figure['table'] {
  const { focus, words, entity, instrument } = language.messages;
  return {
    columns: [words.activity, focus.columnKind, words.name, `${words.status}; ${instrument.whereNamed.toLowerCase()}`, words.note],
    rows: records.flatMap((record) => {
      const row = (kind: string, { name, detail, note }: BehindEntry) => [record.activityName, kind, name, detail, note];
      return [
        ...instruments.flatMap(({ id }) => namedIn(record, id).map(({ entry }) => row(entity.instrument, entry))),
        ...programmes.flatMap(({ id }) =>
          record.works.filter(({ programme }) => programme.programmeId === id).map(({ entry }) => row(entity.programme, entry)),
        ),
      ];
    }),
  };
}

/** The matrix of a region as a table: its cell, then the names of instruments and of running programmes. */
function grid({ language, theme }: FigureContext, region: Region, { instruments }: RegionColumns, records: readonly CellRecord[]): Grid {
  const { focus, words } = language.messages;
  const color = regionHue(theme, region.regionId).ink;
  const plain = (names: string[]): GridCell => ({ text: names.join(', ') || '·', look: 'plain', color: theme.ink1 });
  return {
    corner: words.activity,
    columns: [{ text: focus.columnState }, { text: focus.columnNamed }, { text: focus.columnRunning }],
    widths: [0.24, 0.12, 0.3, 0.34],
    rows: records.map((record) => ({
      text: record.activityName,
      cells: [
        gridCell(record, color, language, theme),
        plain(instruments.filter(({ id }) => namedIn(record, id).length).map(({ name }) => name)),
        plain(worksOf(record, 'running').map(({ brief }) => brief)),
      ],
    })),
    key: gridKey(language),
  };
}
