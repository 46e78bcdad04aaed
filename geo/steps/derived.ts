import { earliestDay, latestDay } from '../../src/lib/edtf.ts';
import type { Field } from './descriptor.ts';
import { type Row, rowsOf, type Tables } from './rows.ts';

/** The column with the date of beginning of each table whose rows without a last day of beginning are "in by" the day of a source. */
const BEGINNINGS: Record<string, string> = { centres: 'opened', programmes: 'start', phases: 'start' };

const SEEN: Field = {
  name: 'seen',
  type: 'string',
  format: 'edtf',
  description: 'Derived: of a row that no date says had begun, when the earliest of its dated sources was published',
};

/** The columns that the build works out for a table, and that no file of facts holds. */
export function derivedFields(table: string): Field[] {
  return BEGINNINGS[table] ? [SEEN] : [];
}

/** Gives the value of the derived column of a row: '' where a date says when it had begun, where it is only planned, and where no source is dated. */
export function seenBy(tables: Pick<Tables, 'rows'>): (row: Row) => string {
  const published = new Map(rowsOf(tables, 'sources').map(({ cells }) => [cells.source_id, cells.published ?? '']));
  return ({ table, cells }) => {
    const date = cells[BEGINNINGS[table] ?? ''];
    if (date === undefined || latestDay(date) || cells.status === 'planned') return '';
    const dates = (cells.sources ?? '').split(';').flatMap((id) => published.get(id) || []);
    const fitting = dates.filter((day) => latestDay(day) && latestDay(day) >= earliestDay(date));
    return fitting.reduce((first, other) => (first && latestDay(first) <= latestDay(other) ? first : other), '');
  };
}
