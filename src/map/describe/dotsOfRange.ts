import { range as numbers } from 'd3';
import { PLAIN_KIND } from '../../import/ownDots.ts';
import type { OwnDots } from '../../import/ownLayer.ts';
import { type DayRange, shownSpans } from '../../import/shownRows.ts';
import { type DotCells, MOST_DOTS } from './dotCells.ts';

/** The dots of some lists that a range shows, as pairs of list and dot: every one, or where they are too many for a map the gravest of each cell. */
export function dotsOfRange(lists: readonly OwnDots[], range: DayRange | undefined, cells: DotCells | null): { of: OwnDots; dot: number }[] {
  if (cells) {
    const { count, chosen } = ofCells(lists, range, cells);
    if (count > MOST_DOTS) return chosen;
  }
  return lists.flatMap((of) => shownSpans(of, range).flatMap(([first, end]) => numbers(first, end).map((dot) => ({ of, dot }))));
}

/** How many dots a range shows, and the gravest of each cell. */
function ofCells(lists: readonly OwnDots[], range: DayRange | undefined, cells: DotCells) {
  // The dot of each cell, counted from 1, and its list.
  const [dotOf, listOf] = [new Uint32Array(cells.count), new Uint8Array(cells.count)];
  let count = 0;
  for (const [list, dots] of lists.entries()) {
    const cellOf = cells.of[list];
    for (const [first, end] of shownSpans(dots, range)) {
      count += end - first;
      for (let dot = first; dot < end; dot++) {
        const cell = cellOf?.[dot] ?? 0;
        const before = dotOf[cell];
        if (before && !isGraver(dots.kind[dot], lists[listOf[cell] ?? 0]?.kind[before - 1])) continue;
        dotOf[cell] = dot + 1;
        listOf[cell] = list;
      }
    }
  }
  const chosen = Array.from(dotOf).flatMap((dot, cell) => {
    const of = lists[listOf[cell] ?? 0];
    return dot && of ? [{ of, dot: dot - 1 }] : [];
  });
  return { count, chosen };
}

const isGraver = (kind = PLAIN_KIND, other = PLAIN_KIND) => kind !== PLAIN_KIND && (other === PLAIN_KIND || kind < other);
