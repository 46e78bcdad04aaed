/** Splits `count` rows into as few parts as possible, about equally long, so that `fits` is true for each. Returns half-open ranges of rows. */
export function evenly(count: number, fits: (from: number, to: number) => boolean): [number, number][] {
  const parts: [number, number][] = [];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && fits(from, to + 1)) to++;
    parts.push([from, to]);
    from = to;
  }
  const even = parts.map((_, index): [number, number] => [Math.round((index * count) / parts.length), Math.round(((index + 1) * count) / parts.length)]);
  return even.every(([from, to]) => fits(from, to)) ? even : parts;
}
