import { type Fault, rowsOf, type Tables } from '../rows.ts';
import { at } from './at.ts';

/** Faults of centres whose chain of parents comes back to itself. */
export function checkParents(tables: Tables): Fault[] {
  const centres = rowsOf(tables, 'centres');
  const parents = new Map(centres.map((row) => [row.cells.centre_id ?? '', row.cells.parent_centre_id ?? '']));
  return centres.flatMap((row) => {
    const seen = new Set<string>();
    let id = row.cells.centre_id ?? '';
    while (id && !seen.has(id)) {
      seen.add(id);
      id = parents.get(id) ?? '';
    }
    return id ? [at(row, 'parent_centre_id', `runs in a loop at ${id}; allowed: a tree`)] : [];
  });
}
