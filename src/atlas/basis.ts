import type { Basis } from './enumerations.ts';

/** The basis of a count: derived, as every count is, or unverified if a row that it counts is. */
export function countBasis(rows: readonly { basis?: Basis | '' }[]): 'derived' | 'unverified' {
  return rows.some(({ basis }) => basis === 'unverified') ? 'unverified' : 'derived';
}
