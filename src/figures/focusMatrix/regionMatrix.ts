import * as say from '#messages';
import type { FocusState } from '../../atlas/focus.ts';
import type { Region } from '../../atlas/schema.ts';
import { regionShortName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { asTitle, workedSentence } from '../../pages/summary/regionSentence.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { Grid, GridCell } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { BehindEntry } from '../shared/scene.ts';
import { shownRows } from '../shared/shownRows.ts';
import { type CellRecord, cellRecord, worksOf } from './cellRecord.ts';
import { gridCell, gridKey } from './gridCell.ts';
import { namedIn, type RegionColumns, regionColumns } from './regionColumns.ts';
import { regionScene } from './regionLayout.ts';
import { regionRows } from './rows.ts';

/** The states of a cell, the one that tells most last. */
const WEIGHTS: readonly FocusState[] = ['not-named', 'programme-only', 'running', 'unknown', 'worldwide', 'gap'];

/** Instruments and programmes of one region by activities; folded to one cell with names where there is little room. */
export function regionMatrix(context: FigureContext, region: Region): Figure {
  const { atlas, language, day } = context;
  const rows = regionRows(atlas, region, day);
  const columns = regionColumns(rows);
  const records = rows.cells.map((cell) => cellRecord(context, cell));
  const shown = shownRows(context, records, ({ cell }) => WEIGHTS.indexOf(cell.state));
  const named = records.filter((record) => record.named.length).length;
  const worked = records.filter((record) => worksOf(record, 'running').length).length;
  const summary = say.focusSummaryRegion(language, { named, worked });
  return {
    id: 'focus-matrix',
    title: asTitle(workedSentence(atlas, language, region.regionId, day) || summary),
    subtitle: say.focusSubtitleRegion(language, { region: regionShortName(region), date: language.day(day) }),
    summary,
    table: table(context, columns, records),
    sources: unique(columns.instruments.flatMap(({ id }) => records.flatMap((record) => namedIn(record, id).flatMap(({ entry }) => entry.sources)))),
    scene: records.length ? regionScene(context, region, columns, shown) : null,
    rowCount: records.length,
    left: records.length - shown.length,
    empty: say.regionEmptyFocus(language),
    ...(records.length ? { grid: grid(context, region, columns, records) } : {}),
  };
}

function table({ language }: FigureContext, { instruments, programmes }: RegionColumns, records: readonly CellRecord[]): Figure['table'] {
  return {
    columns: [
      say.wordsActivity(language),
      say.focusColumnKind(language),
      say.wordsName(language),
      `${say.wordsStatus(language)}${language.semicolon}${say.instrumentWhereNamed(language).toLowerCase()}`,
      say.wordsNote(language),
    ],
    named: 3,
    counted: 1,
    data: {
      columns: ['activity_id', 'instrument_id', 'programme_id', 'region_id', 'covered', 'place', 'basis', 'sources'],
      records: () =>
        records.flatMap((record) => [
          ...instruments.flatMap(({ id }) => namedIn(record, id).map(({ coverage }) => coverage)),
          ...programmes.flatMap(({ id }) => record.works.flatMap(({ programme, link }) => (programme.programmeId === id ? link : []))),
        ]),
    },
    rows: records.flatMap((record) => {
      const row = (kind: string, { name, detail, note }: BehindEntry) => [record.activityName, kind, name, detail, note];
      return [
        ...instruments.flatMap(({ id }) => namedIn(record, id).map(({ entry }) => row(say.entity(language, 'instrument'), entry))),
        ...programmes.flatMap(({ id }) =>
          record.works.filter(({ programme }) => programme.programmeId === id).map(({ entry }) => row(say.entity(language, 'programme'), entry)),
        ),
      ];
    }),
  };
}

/** The matrix of a region as a table: its cell, then the names of instruments and of running programmes. */
function grid({ language, theme }: FigureContext, region: Region, { instruments }: RegionColumns, records: readonly CellRecord[]): Grid {
  const color = regionHue(theme, region.regionId).ink;
  const plain = (names: string[]): GridCell => ({ text: names.join(language.listComma) || '·', look: 'plain', color: theme.ink1 });
  return {
    corner: say.wordsActivity(language),
    columns: [{ text: say.focusColumnState(language) }, { text: say.focusColumnNamed(language) }, { text: say.focusColumnRunning(language) }],
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
