/** The paint of a text with a halo: the colours of letters and halo, and how wide the line of the halo is in px. */
export interface HaloPaint {
  fill: string;
  halo: string;
  width: number;
}

/**
 * A text with a halo, where `write` gives the element with some paint. On a page it is one element. In a file it is two, halo and letters, because office and drawing programs
 * know no `paint-order` and would draw the halo over the letters.
 */
export function haloText(write: (paint: string) => string, { fill, halo, width }: HaloPaint, isFile: boolean): string {
  const line = `stroke="${halo}" stroke-width="${width}"`;
  return isFile ? `${write(`fill="${halo}" ${line} stroke-linejoin="round"`)}${write(`fill="${fill}"`)}` : write(`fill="${fill}" ${line} paint-order="stroke"`);
}
