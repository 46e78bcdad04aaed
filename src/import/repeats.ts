import type { Row } from './table.ts';

/** Remembers rows, to find those that are repeated whole. */
export interface Repeats {
  /** The line of the same row before; undefined at the first. */
  lineBefore: (row: Row) => number | undefined;
}

/** An empty memory of rows. A row is read whole only where an earlier one looks like it, so that long lists are not read letter by letter. */
export function repeats(): Repeats {
  const alike = new Map<number, Row>();
  const whole = new Map<number, number>();
  const lineOf = (row: Row): number | undefined => {
    const key = hash(row);
    const before = whole.get(key);
    if (before === undefined) whole.set(key, row.line);
    return before;
  };
  return {
    lineBefore: (row) => {
      const key = look(row.cells);
      const before = alike.get(key);
      if (!before) {
        alike.set(key, row);
        return undefined;
      }
      lineOf(before);
      return lineOf(row);
    },
  };
}

/** A number of 30 bits for some texts, from their lengths and a few of their letters: equal texts have the same. */
function look(texts: readonly string[]): number {
  let sum = texts.length;
  for (const text of texts) {
    const last = text.length - 1;
    sum = Math.imul(sum ^ (text.length + 1), 2654435761);
    if (last < 0) continue;
    sum = Math.imul(sum ^ text.charCodeAt(last), 1597334677);
    sum = Math.imul(sum ^ text.charCodeAt(last >> 1), 2246822507);
    sum = Math.imul(sum ^ text.charCodeAt(Math.max(0, last - 1)), 3266489909) ^ (sum >>> 15);
  }
  return (sum ^ (sum >>> 16)) >>> 2;
}

/** A number of 53 bits for a row: for a million rows the chance that two differing ones share it is about one in twenty thousand. */
function hash({ cells, geometry }: Row): number {
  const texts = geometry ? [...cells, JSON.stringify(geometry)] : cells;
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
