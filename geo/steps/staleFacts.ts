import { ascending, group, max } from 'd3';
import { latestDay, parseDate } from '../../src/lib/edtf.ts';
import { listOf } from './check/at.ts';
import { type Row, rowsOf, type Tables } from './rows.ts';

/** A fact that time may have overtaken. `value` is what the table says and since when; `record` and `name` say of what. */
export interface StaleFact {
  kind: 'end-passed' | 'running-old' | 'list-superseded';
  regionId: string;
  record: string;
  name: string;
  value: string;
  file: string;
  line: number;
}

/** The meaning of each kind of stale fact, for people. */
export const STALE_WORDS: Record<StaleFact['kind'], string> = {
  'end-passed': 'a planned end has passed, and no source says what happened',
  'running-old': 'runs by the table, but no source is younger than three years',
  'list-superseded': 'a younger list of the same instrument exists than the one that these States rest on',
};

const YEARS = 3;

/** The facts that are stale on a day (`YYYY-MM-DD`), by region. */
export function staleFacts(tables: Tables, day: string): StaleFact[] {
  const published = new Map(rowsOf(tables, 'sources').map(({ cells }) => [cells.source_id ?? '', latestDay(cells.published ?? '')]));
  const newest = (row: Row) => max(listOf(row.cells.sources), (id) => published.get(id)) ?? '';
  return [...endsPassed(tables, day), ...runningOld(tables, day, newest), ...listsSuperseded(tables, newest)].sort((a, b) => ascending(a.regionId, b.regionId));
}

const stale = (kind: StaleFact['kind'], row: Row, id: string, value: string, name = row.cells.short_name || row.cells.name || id): StaleFact => ({
  kind,
  regionId: row.folder,
  record: id,
  name,
  value,
  file: row.file,
  line: row.line,
});

function endsPassed(tables: Tables, day: string): StaleFact[] {
  return (['programmes', 'phases'] as const).flatMap((table) =>
    rowsOf(tables, table)
      .filter(({ cells }) => cells.end_basis === 'planned' && cells.status !== 'ended' && isPast(cells.end, day))
      .map((row) => stale('end-passed', row, row.cells.phase_id || row.cells.programme_id || '', `end ${row.cells.end}, status ${row.cells.status}`)),
  );
}

function isPast(date = '', day: string): boolean {
  const { latest } = parseDate(date);
  return latest !== '' && latest < day;
}

function runningOld(tables: Tables, day: string, newest: (row: Row) => string): StaleFact[] {
  const limit = `${Number(day.slice(0, 4)) - YEARS}${day.slice(4)}`;
  return rowsOf(tables, 'programmes')
    .filter((row) => row.cells.status === 'running' && newest(row) < limit)
    .map((row) => stale('running-old', row, row.cells.programme_id ?? '', newest(row) ? `newest source ${newest(row)}` : 'no dated source'));
}

/** One entry for each instrument whose undated participations rest on sources of an earlier year than its newest list. */
function listsSuperseded(tables: Tables, newest: (row: Row) => string): StaleFact[] {
  const names = new Map(rowsOf(tables, 'instruments').map(({ cells }) => [cells.instrument_id, cells.short_name || cells.title]));
  const listed = rowsOf(tables, 'participations').filter(({ cells }) => cells.status === 'signed' || cells.status === 'party');
  return [...group(listed, ({ cells }) => cells.instrument_id ?? '')].flatMap(([id, rows]) => {
    const latest = max(rows, newest) ?? '';
    const older = rows.filter((row) => !row.cells.date && newest(row) !== '' && newest(row).slice(0, 4) < latest.slice(0, 4));
    const [first] = older;
    if (!first) return [];
    const states = older.map(({ cells }) => cells.iso3).join(', ');
    return [stale('list-superseded', first, id, `newest list ${latest}; older: ${states}`, names.get(id) || id)];
  });
}
