import { max } from 'd3';
import type { Question, Reading } from './readings.ts';
import type { StateNames } from './stateNames.ts';

/** What guessing depends on beside the table. */
export interface GuessContext {
  /** `YYYY-MM-DD`. */
  today: string;
  states: StateNames;
}

/** A column with those of its cells that say something. */
export interface Column {
  index: number;
  name: string;
  cells: readonly string[];
}

/** How well the cells of a column fit a role: the share that can be read, how, and what is left open. */
export interface Fit {
  share: number;
  reading: Omit<Reading, 'role'>;
  question?: Omit<Question, 'column'> | undefined;
}

/** The ways to read a column that read most of its cells, and how many cells that is. `countRead` gives the number of cells that a way reads. */
export function bestWays<Way>(ways: readonly Way[], countRead: (way: Way) => number): { best: Way[]; most: number } {
  const counts = ways.map(countRead);
  const most = max(counts) ?? 0;
  return { best: ways.filter((_, index) => counts[index] === most), most };
}

/** At most so many entries of a list, spread evenly over it. */
export function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / most));
  return step === 1 ? all : all.filter((_, index) => index % step === 0);
}
