import { unique } from '../../lib/lists.ts';

/** Whole numbers as a short list in rising order, with three and more that follow each other as a range: "2, 5–8". `format` writes a number. */
export function numberRanges(numbers: readonly number[], format: (value: number) => string = String): string {
  const runs: [number, number][] = [];
  for (const value of unique(numbers).toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === value - 1) run[1] = value;
    else runs.push([value, value]);
  }
  return runs.flatMap(([first, last]) => (last - first > 1 ? `${format(first)}–${format(last)}` : unique([first, last]).map(format))).join(', ');
}
