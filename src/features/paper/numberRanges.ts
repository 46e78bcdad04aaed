import type { Language } from '../../i18n/language.ts';
import { unique } from '../../lib/lists.ts';

/** Whole numbers as a short list in rising order, with three and more that follow each other as a range: "2, 5–8". */
export function numberRanges(numbers: readonly number[], { number, comma, range, isolate }: Pick<Language, 'number' | 'comma' | 'range' | 'isolate'>): string {
  const runs: [number, number][] = [];
  for (const value of unique(numbers).toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === value - 1) run[1] = value;
    else runs.push([value, value]);
  }
  return runs.flatMap(([first, last]) => (last - first > 1 ? isolate(number(first) + range + number(last)) : unique([first, last]).map(number))).join(comma);
}
