import { descending } from 'd3';
import type { Instrument } from '../../atlas/schema.ts';
import type { SdgRows, TreatyRows } from './rows.ts';

/** The conclusion of the title of the goals: which goal most subjects are linked to. */
export type SdgConclusion = { rule: 'most'; goal: number; n: number; subjects: number } | { rule: 'counted'; goals: number; subjects: number };

/** The first rule that fits; null where there is no link. */
export function concludeSdg({ subjects, goals, cells }: SdgRows): SdgConclusion | null {
  const counts = goals.map((goal, column) => ({ goal, n: cells.filter((row) => row[column]?.length).length })).sort((a, b) => descending(a.n, b.n));
  const [first, second] = counts;
  if (!first) return null;
  if (first.n === second?.n) return { rule: 'counted', goals: goals.length, subjects: subjects.length };
  return { rule: 'most', ...first, subjects: subjects.length };
}

/** The conclusion of the title of the treaties: in which one most States are found, or how many of the treaties any is found in. */
export type TreatyConclusion =
  | { rule: 'all' | 'most'; instrument: Instrument; n: number; states: number }
  | { rule: 'some'; found: number; treaties: number; n: number; states: number }
  | { rule: 'none'; treaties: number; states: number };

/** The first rule that fits; null where there is no State or treaty. */
export function concludeTreaties({ states: { length: states }, treaties }: TreatyRows): TreatyConclusion | null {
  const [first, second] = treaties;
  if (!first || !states) return null;
  const { instrument, parties: n } = first;
  if (!n) return { rule: 'none', treaties: treaties.length, states };
  if (n === second?.parties) return { rule: 'some', found: treaties.filter(({ parties }) => parties).length, treaties: treaties.length, n, states };
  return { rule: n === states ? 'all' : 'most', instrument, n, states };
}
