import { sum } from 'd3';

/** Splits rows of given heights into at most `count` columns, in their order, so that the highest column is as low as can be. Returns half-open ranges of rows, in as many columns as are needed. */
export function balanced(heights: readonly number[], count: number): [number, number][] {
  let [low, high] = [Math.max(0, ...heights), sum(heights)];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (filled(heights, middle).length <= count) high = middle;
    else low = middle;
  }
  // `low` itself may be enough: then each column has one row.
  const least = filled(heights, low);
  return least.length <= count ? least : filled(heights, high);
}

/** Columns of rows, each filled up to a height. */
export function filled(heights: readonly number[], most: number): [number, number][] {
  const columns: [number, number][] = [];
  let height = Infinity;
  heights.forEach((own, index) => {
    const last = columns.at(-1);
    if (last && height + own <= most) {
      last[1] = index + 1;
      height += own;
    } else {
      columns.push([index, index + 1]);
      height = own;
    }
  });
  return columns;
}
