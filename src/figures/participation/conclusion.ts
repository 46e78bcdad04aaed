import { extent } from 'd3';
import { yearOf } from '../../lib/edtf.ts';
import type { InstrumentRow } from './rows.ts';

/** Years further apart than this part two waves. */
const APART = 3;
/** The least number of States in a wave. */
const LEAST = 2;

type Years = [first: number, last: number];

/** The conclusion of the title of one instrument. Values are counts and years, no words. */
export type ParticipationConclusion =
  | { rule: 'bounds'; low: number; high: number }
  | { rule: 'year'; n: number; year: number }
  | { rule: 'waves'; first: Years; second: Years };

/** The first rule that fits; null where none does, or where a State has no date that names one year. */
export function concludeParticipation({ counted, range }: Pick<InstrumentRow, 'counted' | 'range'>): ParticipationConclusion | null {
  if (range.low < range.high) return { rule: 'bounds', ...range };
  const years = counted.map(({ date }) => Number(yearOf(date))).sort((a, b) => a - b);
  const [first, last] = extent(years);
  if (!first || !last || years.length < LEAST) return null;
  if (first === last) return { rule: 'year', n: years.length, year: first };
  const breaks = years.flatMap((year, index) => (index > 0 && year - (years[index - 1] ?? year) > APART ? [index] : []));
  const [at] = breaks;
  if (breaks.length !== 1 || at === undefined || at < LEAST || years.length - at < LEAST) return null;
  return { rule: 'waves', first: [first, years[at - 1] ?? first], second: [years[at] ?? last, last] };
}
