import { greatest } from 'd3';

/** A count of a year. */
export interface YearCount {
  year: number;
  value: number;
}

/** The year with the highest count, the last whole year, and which of the sentences about them is true. */
export interface Peak {
  /** `fell`: to the last year, over three years and more and by 30 % and more; `most`: the last year is another one; `only`: there is none after it. */
  rule: 'fell' | 'most' | 'only';
  peak: YearCount;
  last: YearCount;
}

/** The fewest years and the least share from which a title says "fell". A smaller fall may be chance. */
const [FEWEST_YEARS, LEAST_SHARE] = [3, 0.3];

/** The year with the highest count and the last whole year (`last`), for a title. Null where nothing was counted, or where several years share the highest count. */
export function peakOf(counts: readonly YearCount[], last = counts.at(-1)): Peak | null {
  const peak = greatest(counts, ({ value }) => value);
  if (!peak?.value || !last || counts.filter(({ value }) => value === peak.value).length > 1) return null;
  return { rule: ruleOf(peak, last), peak, last };
}

function ruleOf(peak: YearCount, last: YearCount): Peak['rule'] {
  if (last.year <= peak.year) return 'only';
  return last.year - peak.year >= FEWEST_YEARS && last.value <= peak.value * (1 - LEAST_SHARE) ? 'fell' : 'most';
}

/** The values of a peak as its sentences take them: numbers and years as text. */
export function peakWords({ rule, peak, last }: Peak, number: (value: number) => string) {
  return { rule, peak: number(peak.value), peakYear: String(peak.year), last: number(last.value), lastYear: String(last.year) };
}
