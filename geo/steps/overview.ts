import { type Overview, VERIFICATIONS } from '../../src/atlas/overview.ts';
import { listOf } from './check/at.ts';
import { type Row, rowsOf, type Tables } from './rows.ts';

/** The overview of the facts: `tables` with their rows, and by region how many rows rest on which verification. Common rows about no region count for the world. */
export function overviewOf(rows: Tables['rows']): Overview {
  const known = new Map(rowsOf({ rows }, 'sources').map(({ cells }) => [cells.source_id ?? '', cells.verification ?? '']));
  const verification: Overview['verification'] = Object.fromEntries(
    rowsOf({ rows }, 'region').map(({ folder }) => [folder, { seed: 0, read: 0, excerpt: 0, unverified: 0 }]),
  );
  for (const row of [...rows.values()].flat()) {
    const verified = new Set(listOf(row.cells.sources).map((id) => known.get(id)));
    const best = VERIFICATIONS.find((word) => verified.has(word));
    const region = verification[regionOf(row)];
    if (best && region) region[best]++;
  }
  return { version: 1, tables: [...rows].map(([name, own]) => ({ name, rows: own.length })), verification };
}

const regionOf = ({ folder, cells }: Row) => (folder === 'common' ? cells.region_id || 'global' : folder);
