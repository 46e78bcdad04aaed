/** Splits `count` rows into as few parts as possible, about equally long, so that `fits` is true for each; where it is for some rows, it is for fewer too. Returns half-open ranges of rows. */
export function evenly(count: number, fits: (from: number, to: number) => boolean): [number, number][] {
  const parts: [number, number][] = [];
  for (let from = 0; from < count; ) {
    // The last row that fits is found by halving what is left, because each try draws the part. A row that is higher than a part has one of its own.
    let [to, most] = [from + 1, count];
    while (to < most) {
      const middle = Math.ceil((to + most) / 2);
      if (fits(from, middle)) to = middle;
      else most = middle - 1;
    }
    parts.push([from, to]);
    from = to;
  }
  const even = parts.map((_, index): [number, number] => [Math.round((index * count) / parts.length), Math.round(((index + 1) * count) / parts.length)]);
  return even.every(([from, to]) => fits(from, to)) ? even : parts;
}
