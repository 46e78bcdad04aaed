import type { Compared } from '../../import/comparePackages.ts';
import { csvText } from '../../lib/text/csvText.ts';

const COLUMNS = ['edition', 'since', 'region_id', 'table', 'record', 'name', 'change', 'column', 'before', 'after'];

/** The changes between two editions as CSV, with the columns of the table of changes of the open data. */
export function changesCsv({ file, site, isFileLater, changes }: Compared): string {
  const [since, edition] = isFileLater ? [site, file] : [file, site];
  const rows = changes.map((change) => {
    const { regionId, table, record, name, kind, column, before, after } = change;
    return [edition, since, regionId, table, record, name, kind, column, before, after];
  });
  return csvText([COLUMNS, ...rows]);
}
