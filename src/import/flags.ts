/** Things about a row that is taken which its reader should know. A row can have several. */
export const FLAGS = [
  'noPosition',
  'undated',
  'openEnd',
  'endFirst',
  'noPlace',
  'carried',
  'wrapped',
  'sameReference',
  'textElsewhere',
  'damaged',
  'shortened',
] as const;
export type Flag = (typeof FLAGS)[number];

/** The bit of a flag in the number that holds all flags of a row. */
export function flagBit(flag: Flag): number {
  return 1 << FLAGS.indexOf(flag);
}

/** A flag with the number of rows that have it, and the lines of the first of them. */
export interface Note {
  flag: Flag;
  count: number;
  lines: readonly number[];
}

const LINES_NAMED = 5;

/** How many rows have each flag, without flags that no row has. `flags` holds the bits of each row. */
export function notesOf(flags: Uint16Array, rows: readonly { line: number }[]): Note[] {
  const counts = FLAGS.map((flag) => ({ flag, count: 0, lines: [] as number[] }));
  for (const [row, bits] of flags.entries()) if (bits && row < rows.length) count(counts, bits, rows[row]?.line ?? 0);
  return counts.filter((note) => note.count > 0);
}

function count(counts: readonly { count: number; lines: number[] }[], bits: number, line: number): void {
  counts.forEach((note, at) => {
    if (!(bits & (1 << at))) return;
    note.count += 1;
    if (note.lines.length < LINES_NAMED) note.lines.push(line);
  });
}
