import type { Figure } from './figure.ts';

/**
 * A figure that is at most `height` px high: whole where it fits, else with as many rows as have room. Where not even one row fits, or it has no rows to count, it is as short as it can be.
 * `make` makes it of all rows, or of at most so many.
 */
export function shortened(make: (most?: number) => Figure, height: number): Figure {
  let figure = make();
  let most = figure.rowCount ?? 0;
  while (figure.scene && figure.scene.height > height && most > 1) {
    // What does not grow with the rows, like a key, makes this too many rather than too few, so that it ends at the most that fit.
    most = Math.min(most - 1, Math.max(1, Math.floor((most * height) / figure.scene.height)));
    figure = make(most);
  }
  return figure;
}
