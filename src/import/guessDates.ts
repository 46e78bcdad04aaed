import { sum } from 'd3';
import { DATE_ORDERS, type DateOrder, daysText, hasOrder, readDays } from './dates.ts';
import { bestWays, type Fit, spread } from './fit.ts';
import { isOpenEnd } from './openEnds.ts';
import { tally } from './remembered.ts';

/** The order that the dates of a column are in: the one in which most cells are dates. Where others fit as well and mean other days, it is left open. */
export function guessDates(cells: readonly string[], name: string, today: string): Fit {
  // Where none of some cells is a date, the column holds none.
  if (!spread(cells, 80).some((cell) => DATE_ORDERS.some((order) => readDays(cell, order, today)))) return { share: 0, reading: {} };
  const counted = [...tally(cells)];
  const ordered = counted.filter(([cell]) => hasOrder(cell));
  const others = counted.filter(([cell]) => !hasOrder(cell));
  const fitting = (all: typeof counted, order: DateOrder) => sum(all, ([cell, count]) => (readDays(cell, order, today) ? count : 0));
  const named = fitting(others, 'dmy');
  const orders = DATE_ORDERS.filter((order) => order !== 'serial' || isSerial(cells, name));
  const { best, most } = bestWays(orders, (order) => fitting(ordered, order) + (order === 'serial' ? fitting(others, order) : named));
  const share = cells.length ? most / cells.length : 0;
  const example = mostTelling(ordered, (cell) => new Set(best.map((order) => meaning(cell, order, today))).size);
  if (example === undefined) return { share, reading: { dateOrder: cells.every((cell) => /^\d{4}\D/.test(cell)) ? 'ymd' : (best[0] ?? 'dmy') } };
  const answers = best.filter((order) => order !== 'serial').map((dateOrder) => ({ reading: { dateOrder }, meaning: meaning(example, dateOrder, today) }));
  return { share, reading: { dateOrder: undefined }, question: { example, answers } };
}

/** The order of a column of ends, of which some may say that they are none: `ongoing`. */
export function guessEnds(cells: readonly string[], name: string, today: string): Fit {
  const dates = cells.filter((cell) => !isOpenEnd(cell));
  const fit = guessDates(dates, name, today);
  return { ...fit, share: cells.length ? (fit.share * dates.length + cells.length - dates.length) / cells.length : 0 };
}

/** The first cell that means the most different days; undefined if each means one. */
function mostTelling(counted: readonly (readonly [string, number])[], meanings: (cell: string) => number): string | undefined {
  let [most, example] = [1, undefined as string | undefined];
  for (const [cell] of counted) {
    const n = meanings(cell);
    if (n > most) [most, example] = [n, cell];
  }
  return example;
}

/** Days of a spreadsheet are numbers of five digits in a column that is called a date. */
function isSerial(cells: readonly string[], name: string): boolean {
  return /dat|fecha|tanggal|дата|日期|تاريخ/iu.test(name) && cells.every((cell) => /^[1-9]\d{4}(?:[.,]\d+)?$/.test(cell.trim()));
}

function meaning(cell: string, order: DateOrder, today: string): string {
  const days = readDays(cell, order, today);
  return days ? daysText(days) : '';
}
