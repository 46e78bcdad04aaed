import { type Fault, rowsOf, type Tables } from '../rows.ts';
import { at } from './at.ts';

/** Faults of roles in a region: a member takes part in one of its principal instruments, and who takes part is a member. */
export function checkMembers(tables: Tables): Fault[] {
  const regions = new Map(
    rowsOf(tables, 'instruments')
      .filter((row) => row.cells.principal === 'yes')
      .map((row) => [row.cells.instrument_id, row.cells.region_id]),
  );
  const takesPart = new Set(
    rowsOf(tables, 'participations')
      .filter((row) => row.cells.status === 'signed' || row.cells.status === 'party')
      .map((row) => `${regions.get(row.cells.instrument_id)}/${row.cells.iso3}`),
  );
  return rowsOf(tables, 'region_states').flatMap((row) => {
    const isMember = row.cells.role === 'member';
    const part = takesPart.has(`${row.cells.region_id}/${row.cells.iso3}`);
    if (isMember && !part) return [at(row, 'role', 'takes part in no principal instrument; allowed: eligible, observer')];
    return !isMember && part ? [at(row, 'role', 'takes part in a principal instrument; allowed: member')] : [];
  });
}
