import type { Fault, Tables } from '../rows.ts';
import { at } from './at.ts';

/** Its rows stand with their programme, and may hold for one of its further regions. */
const ANYWHERE = 'programme_activities';

/** Faults of rows that stand in the folder of another region than their own. */
export function checkFolders(tables: Tables): Fault[] {
  return [...tables.rows.values()]
    .flat()
    .flatMap((row) =>
      row.table !== ANYWHERE && row.folder !== 'common' && row.cells.region_id && row.cells.region_id !== row.folder
        ? [at(row, 'region_id', `allowed: ${row.folder}, the folder it stands in`)]
        : [],
    );
}
