import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { type Pixels, palettePng } from '../../site/palettePng.ts';

const [WIDTH, HEIGHT] = [40, 30];

/** A picture whose pixels have the colours that `colorAt` gives. */
function picture(colorAt: (x: number, y: number) => readonly [number, number, number]): Pixels {
  const pixels = Array.from({ length: WIDTH * HEIGHT }, (_, index) => [...colorAt(index % WIDTH, Math.floor(index / WIDTH)), 255]);
  return { width: WIDTH, height: HEIGHT, pixels: Uint8Array.from(pixels.flat()) };
}

/** The pixels of a PNG, as another program reads them. */
function pixelsOf(png: Buffer): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><image width="${WIDTH}" height="${HEIGHT}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  return new Uint8Array(new Resvg(svg).render().pixels);
}

test('a picture of few colours keeps each pixel', () => {
  const few = picture((x, y) => [Math.floor(x / 3) * 18, y < 10 ? 0 : 255, 90]);
  expect(pixelsOf(palettePng(few))).toEqual(few.pixels);
});

test('a picture of many colours keeps its areas exactly and moves others little, with at most 32 colours', () => {
  const isArea = (x: number) => x < 20;
  const many = picture((x, y) => (isArea(x) ? [252, 251, 247] : [(x - 20) * 12, y * 8, (x * 7 + y * 11) % 256]));
  const png = palettePng(many);
  const shown = pixelsOf(png);
  const gaps = [...many.pixels].map((value, index) => Math.abs(value - (shown[index] ?? 0)));
  expect(gaps.filter((gap, index) => gap > 0 && isArea(Math.floor(index / 4) % WIDTH))).toEqual([]);
  expect(Math.max(...gaps)).toBeLessThan(80);
  const colors = new Set(Array.from({ length: WIDTH * HEIGHT }, (_, index) => shown.slice(index * 4, index * 4 + 3).join()));
  expect(colors.size).toBeLessThanOrEqual(32);
});
