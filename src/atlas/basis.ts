import type { Basis } from './enumerations.ts';

/** A row that may say on what it rests. */
export interface Grounded {
  readonly basis?: Basis | '';
}

/** Whether a count of some rows rests on one that is unverified. */
export function isUnverified(rows: readonly Grounded[]): boolean {
  return rows.some(({ basis }) => basis === 'unverified');
}

/** The basis of a count: derived, as every count is, or unverified if a row that it counts is. */
export function countBasis({ isUnverified: doubted = false }: { isUnverified?: boolean }): 'derived' | 'unverified' {
  return doubted ? 'unverified' : 'derived';
}
