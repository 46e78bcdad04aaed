import type { Figure } from './figure.ts';

/**
 * A figure that is at most `height` px high: whole where it fits, else with as many rows as have room. Where not even one row fits, or it has no rows to count, it is as short as it can be.
 * `make` makes it of all rows, or of at most so many.
 */
export function shortened(make: (most?: number) => Figure, height: number): Figure {
  let figure = make();
  let most = figure.rowCount ?? 0;
  while (figure.scene && figure.scene.height > height && most > 1) {
    // Parts that do not grow with the rows, like a key, make this estimate too high, never too low. So counting down from it ends at the most rows that fit.
    most = Math.min(most - 1, Math.max(1, Math.floor((most * height) / figure.scene.height)));
    figure = make(most);
  }
  return figure;
}
