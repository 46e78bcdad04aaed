import { type Fault, rowsOf, type Tables } from '../rows.ts';
import { at, listOf } from './at.ts';

/** Faults of rows that name a source which does not exist, and of sources that nothing names. `alsoNamed` are ids named outside the tables. */
export function checkSources(tables: Tables, alsoNamed: readonly string[] = []): Fault[] {
  const sources = rowsOf(tables, 'sources');
  const known = new Set(sources.map((row) => row.cells.source_id));
  const named = new Set(alsoNamed);
  const unknown = [...tables.rows.values()].flat().flatMap((row) =>
    listOf(row.cells.sources).flatMap((id) => {
      named.add(id);
      return known.has(id) ? [] : [at(row, 'sources', `${id} is no source; allowed: ids of sources, separated by ;`)];
    }),
  );
  const unused = sources.filter((row) => !named.has(row.cells.source_id ?? ''));
  return [...unknown, ...unused.map((row) => at(row, 'source_id', 'is used by no row; allowed: sources that a row names'))];
}
