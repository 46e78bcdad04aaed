import { type Fault, rowsOf, type Tables } from '../rows.ts';
import { at, listOf } from './at.ts';

/** Faults of programmes that nobody known leads or funds, of programmes without States that do not say why, and of States that are named for a phase of another programme. */
export function checkProgrammes(tables: Tables): Fault[] {
  const actors = new Set([
    ...rowsOf(tables, 'organizations').map((row) => row.cells.organization_id),
    ...rowsOf(tables, 'states').map((row) => row.cells.iso3),
  ]);
  const phases = new Map(rowsOf(tables, 'phases').map(({ cells }) => [cells.phase_id, cells.programme_id]));
  const withStates = new Set(rowsOf(tables, 'programme_states').map((row) => row.cells.programme_id));
  const foreign = rowsOf(tables, 'programme_states').flatMap((row) =>
    listOf(row.cells.phases)
      .filter((id) => phases.get(id) !== row.cells.programme_id)
      .map((id) => at(row, 'phases', `${id}: allowed: ids of phases of ${row.cells.programme_id}`)),
  );
  const faults = rowsOf(tables, 'programmes').flatMap((row) => [
    ...(['lead', 'funders'] as const).flatMap((column) =>
      listOf(row.cells[column])
        .filter((id) => !actors.has(id))
        .map((id) => at(row, column, `${id}: allowed: ids of organizations and ISO 3166-1 alpha-3 codes`)),
    ),
    ...(withStates.has(row.cells.programme_id) || row.cells.note ? [] : [at(row, 'note', 'is empty; a programme without States needs a note')]),
  ]);
  return [...foreign, ...faults];
}
