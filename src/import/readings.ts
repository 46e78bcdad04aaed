import type { DateOrder } from './dates.ts';
import type { KindMeaning } from './kinds.ts';
import type { DecimalMark } from './numbers.ts';
import type { PlaceStyle } from './places.ts';

/** What a column can be taken for. `ignored` is kept and listed, but means nothing. */
export const ROLES = ['position', 'latitude', 'longitude', 'date', 'end', 'kind', 'name', 'state', 'amount', 'text', 'reference', 'ignored'] as const;
export type Role = (typeof ROLES)[number];
/** Roles that only one column has. */
export const SINGLE_ROLES: readonly Role[] = ['position', 'latitude', 'longitude', 'date', 'end', 'kind', 'name', 'state', 'amount', 'reference'];

/** How the cells of one column are read. What is undefined is not decided yet: see `questionsOf`. */
export interface Reading {
  role: Role;
  dateOrder?: DateOrder | undefined;
  place?: PlaceStyle | undefined;
  mark?: DecimalMark | undefined;
  /** What a blank cell of a column of ends means: that the row goes on, or that nobody says when it ended. */
  blankEnd?: 'open' | 'unknown' | undefined;
  /** What the words of a kind column stand for, where somebody changed it. */
  meanings?: Readonly<Record<string, KindMeaning>> | undefined;
}

/** A name for the heads of a file: files of the same head are read alike. */
export function headKey(columns: readonly string[]): string {
  return columns.join('\u001f');
}

/** Something about a column that its cells leave open: the answers that fit them equally well, and a cell that shows it ('' for a blank one). */
export interface Question {
  column: number;
  example: string;
  answers: readonly Answer[];
}

/** An answer, with what the example would mean then. */
export interface Answer {
  reading: Pick<Reading, 'dateOrder' | 'place' | 'mark' | 'blankEnd'>;
  meaning: string;
}

/** The readings of all columns, with the questions that must be answered before the rows can be taken. */
export interface Guess {
  readings: readonly Reading[];
  questions: readonly Question[];
}
