import type { Row } from './table.ts';

/** Remembers rows, to find those that are repeated whole. */
export interface Repeats {
  /** The line of the same row before; undefined at the first. */
  lineBefore: (row: Row) => number | undefined;
}

/** An empty memory of rows. It holds a number for each row, not its text. */
export function repeats(): Repeats {
  const seen = new Map<number, number>();
  return {
    lineBefore: (row) => {
      const key = hash(row.geometry ? [...row.cells, JSON.stringify(row.geometry)] : row.cells);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, row.line);
      return before;
    },
  };
}

/** A number of 53 bits for some texts: for a million rows the chance that two differing ones share it is about one in twenty thousand. */
function hash(texts: readonly string[]): number {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (const text of texts) {
    // The end of a text counts as one more character, 0.
    for (let index = 0; index <= text.length; index++) {
      const code = index < text.length ? text.charCodeAt(index) : 0;
      one = Math.imul(one ^ code, 2654435761);
      two = Math.imul(two ^ code, 1597334677);
    }
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & two) + (one >>> 0);
}
