import type { Fault, Tables } from '../rows.ts';
import { at } from './at.ts';

/** A table whose rows are in the folder of their programme, though they may apply to another of its regions. */
const ANYWHERE = 'programme_activities';

/** Faults of rows that are in the folder of a region other than their own. */
export function checkFolders(tables: Tables): Fault[] {
  return [...tables.rows.values()]
    .flat()
    .flatMap((row) =>
      row.table !== ANYWHERE && row.folder !== 'common' && row.cells.region_id && row.cells.region_id !== row.folder
        ? [at(row, 'region_id', `allowed: ${row.folder}, the folder it stands in`)]
        : [],
    );
}
