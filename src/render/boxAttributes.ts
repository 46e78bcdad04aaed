import { hundredths } from '../lib/hundredths.ts';

/** The attributes of an SVG rectangle that say its place and size. */
export function boxAttributes({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `x="${hundredths(x)}" y="${hundredths(y)}" width="${hundredths(width)}" height="${hundredths(height)}"`;
}
