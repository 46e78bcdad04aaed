import { extent } from 'd3';
import type { Support } from '../../atlas/support.ts';

/** The most names that a title lists. */
const MOST_NAMES = 3;

/** The conclusion of the title: which States are in fewest and in most running programmes. Values are counts and codes of States, no words. */
export type SupportConclusion =
  | { rule: 'alike'; states: number; low: number }
  | { rule: 'named'; low: number; high: number; lowest: string[]; highest: string[] }
  | { rule: 'counted'; states: number; low: number; high: number; lowest: number; highest: string[] }
  | { rule: 'span'; states: number; low: number; high: number };

/** The first rule that fits; null where there is no State. */
export function concludeSupport(states: readonly Support[]): SupportConclusion | null {
  const [low, high] = extent(states, ({ running }) => running.length);
  if (low === undefined || high === undefined) return null;
  const among = (count: number) => states.filter(({ running }) => running.length === count).map(({ iso3 }) => iso3);
  const [lowest, highest] = [among(low), among(high)];
  if (low === high) return { rule: 'alike', states: states.length, low };
  if (highest.length > MOST_NAMES) return { rule: 'span', states: states.length, low, high };
  if (lowest.length > MOST_NAMES) return { rule: 'counted', states: states.length, low, high, lowest: lowest.length, highest };
  return { rule: 'named', low, high, lowest, highest };
}
