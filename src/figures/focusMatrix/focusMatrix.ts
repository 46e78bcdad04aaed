import { greatest, sum } from 'd3';
import * as say from '#messages';
import type { ProgrammeStatus } from '../../atlas/enumerations.ts';
import { findRegion } from '../../atlas/lookup.ts';
import type { Region } from '../../atlas/schema.ts';
import { activityName, regionShortName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { asTitle } from '../../pages/summary/regionSentence.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { Grid } from '../shared/chart.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { shownRows } from '../shared/shownRows.ts';
import { type CellRecord, cellRecord, worksOf } from './cellRecord.ts';
import { gridCell, gridKey } from './gridCell.ts';
import { type RecordRow, type RegionColumn, worldScene } from './layout.ts';
import { regionMatrix } from './regionMatrix.ts';
import { type CellRow, worldRows } from './rows.ts';

/**
 * Activities by regions: named in an instrument, worked on by a running programme, both, or neither. For one region its
 * instruments and programmes take the place of the regions.
 */
export function focusMatrix(context: FigureContext): Figure {
  const { atlas, regionId } = context;
  const region = regionId ? findRegion(atlas, regionId) : undefined;
  return region ? regionMatrix(context, region) : worldMatrix(context);
}

function worldMatrix(context: FigureContext): Figure {
  const { atlas, language, day } = context;
  const { regions, rows } = worldRows(atlas, day);
  const records = rows.map(
    ({ activity, cells }): RecordRow => ({
      activity,
      activityName: activityName(activity),
      cells: cells.map((cell) => worldRecord(context, cell)),
    }),
  );
  const columns = regions.map((entry) => columnOf(context, entry, records));
  const shown = shownRows(context, records, ({ cells }) => cells.filter(({ cell }) => cell.state === 'gap').length);
  return {
    id: 'focus-matrix',
    title: title(context, columns),
    subtitle: say.focusSubtitle(language, { date: language.day(day) }),
    summary: summary(context, columns),
    table: table(context, records),
    sources: unique(regions.flatMap((entry) => cellsOf(records, entry).flatMap(({ tooltip }) => tooltip.sources))),
    scene: rows.length ? worldScene(context, columns, shown) : null,
    rowCount: rows.length,
    left: records.length - shown.length,
    empty: say.regionEmptyFocus(language),
    ...(rows.length ? { grid: grid(context, columns, records) } : {}),
  };
}

/** A cell of the world: one that is not named opens no dialog, for its programmes are not counted here. */
function worldRecord(context: FigureContext, row: CellRow): CellRecord {
  const { behind, ...record } = cellRecord(context, row);
  return behind && row.cell.state !== 'not-named' ? { ...record, behind } : record;
}

interface Column extends RegionColumn {
  named: number;
  gaps: number;
}

function columnOf({ language }: FigureContext, region: Region, rows: readonly RecordRow[]): Column {
  const cells = cellsOf(rows, region);
  const named = cells.filter((cell) => cell.named.length).length;
  const gaps = cells.filter(({ cell }) => cell.state === 'gap').length;
  return { region, name: regionShortName(region), named, gaps, total: say.focusTotal(language, { named, gaps }) };
}

function cellsOf(rows: readonly RecordRow[], region: Region): CellRecord[] {
  return rows.flatMap(({ cells }) => cells.filter((cell) => cell.region === region));
}

/** For how many of the activities that are named in a region no programme runs there. An activity counts once in each region that names it. */
function title({ language }: FigureContext, columns: readonly Column[]): string {
  const [named, n] = [sum(columns, (column) => column.named), sum(columns, ({ gaps }) => gaps)];
  return asTitle(n ? say.regionGaps(language, { named: language.number(named), n: language.number(n) }) : say.regionAllWorked(language, { named }));
}

function summary({ language }: FigureContext, columns: readonly Column[]): string {
  const all = sum(columns, ({ gaps }) => gaps);
  const most = greatest(columns, ({ gaps }) => gaps);
  return say.focusSummary(language, { regions: columns.length, gaps: all, top: most && all ? most.name + language.aside(String(most.gaps)) : '' });
}

function table({ language }: FigureContext, rows: readonly RecordRow[]): Figure['table'] {
  const briefs = (records: readonly { brief: string }[]) => records.map(({ brief }) => brief).join(language.semicolon);
  return {
    columns: [
      say.wordsActivity(language),
      say.wordsRegion(language),
      say.focusColumnState(language),
      say.focusColumnNamed(language),
      say.focusColumnRunning(language),
      say.focusColumnUnknown(language),
    ],
    named: 2,
    data: {
      columns: ['activity_id', 'region_id', 'state', 'instrument_ids', 'running_programme_ids', 'unknown_programme_ids', 'sources'],
      records: () => rows.flatMap(({ cells }) => cells.filter(({ cell }) => cell.state !== 'not-named').map(dataOf)),
    },
    rows: rows.flatMap(({ cells }) =>
      cells
        .filter(({ cell }) => cell.state !== 'not-named')
        .map((record) => [
          record.activityName,
          regionShortName(record.region),
          record.state,
          briefs(record.named),
          briefs(worksOf(record, 'running')),
          briefs(worksOf(record, 'unknown')),
        ]),
    ),
  };
}

function dataOf(record: CellRecord): object {
  const ids = (status: ProgrammeStatus) => worksOf(record, status).map(({ programme }) => programme.programmeId);
  return {
    activityId: record.activity.activityId,
    regionId: record.region.regionId,
    state: record.cell.state,
    instrumentIds: record.named.map(({ coverage }) => coverage.instrumentId),
    runningProgrammeIds: ids('running'),
    unknownProgrammeIds: ids('unknown'),
    sources: record.tooltip.sources,
  };
}

/** The matrix as a table of words: a number, "gap", "?", or a dot, so that it holds without colour. */
function grid({ language, theme }: FigureContext, columns: readonly Column[], rows: readonly RecordRow[]): Grid {
  const hue = (region: Region) => regionHue(theme, region.regionId);
  return {
    corner: say.wordsActivity(language),
    columns: columns.map(({ region, name }) => ({ text: name, color: hue(region).fill })),
    rows: rows.map((row) => ({ text: row.activityName, cells: row.cells.map((record) => gridCell(record, hue(record.region).ink, language, theme)) })),
    key: gridKey(language),
  };
}
