import { crc32, deflateSync } from 'node:zlib';
import { greatest, leastIndex } from 'd3';

/** An opaque picture: four bytes a pixel (red, green, blue, opacity), row after row. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** A colour as 0xRRGGBB, and how many pixels have it. */
type Counted = readonly [color: number, count: number];

/** How many colours a palette has, the most with which the file weighs no more than `MOST_BYTES`: the areas of a card, and between them and their letters and lines few steps. */
const COLOURS = [32, 24, 20, 16, 12] as const;
const MOST_BYTES = 40 * 1024;
/** By how many bits red, green and blue are moved in a colour. */
const CHANNELS = [16, 8, 0] as const;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** 8 bits a pixel, which are places in a palette; the usual compression and filters, no interlacing. */
const FORM = [8, 3, 0, 0, 0];
/** How hard zlib tries: a card is drawn once and fetched often. */
const EFFORT = { level: 9, memLevel: 9 };

/**
 * An opaque picture as PNG with at most 32 colours, a fraction of the bytes of one with all. Few colours stay exact; of many, those are kept that cover or differ most, so that areas keep their
 * colour, and every other pixel takes the nearest of them: only soft edges of letters and lines move.
 */
export function palettePng({ width, height, pixels }: Pixels): Buffer {
  const colors = colorsOf(pixels);
  const all = counted(colors);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  let file = Buffer.alloc(0);
  for (const most of COLOURS) {
    const kept = keptOf(all, most);
    const places = new Map(all.map(([color]) => [color, leastIndex(kept, (other) => distance(color, other)) ?? 0] as const));
    const rows = deflateSync(rowsOf(colors, width, places), EFFORT);
    file = Buffer.concat([SIGNATURE, chunk('IHDR', [...head, ...FORM]), chunk('PLTE', kept.flatMap(channelsOf)), chunk('IDAT', rows), chunk('IEND', [])]);
    if (file.length <= MOST_BYTES) break;
  }
  return file;
}

function colorsOf(pixels: Uint8Array): Uint32Array {
  const colors = new Uint32Array(pixels.length / 4);
  for (let index = 0; index < colors.length; index++)
    colors[index] = ((pixels[index * 4] ?? 0) << 16) | ((pixels[index * 4 + 1] ?? 0) << 8) | (pixels[index * 4 + 2] ?? 0);
  return colors;
}

/** Each colour with its pixels, counted run by run: most pixels have the colour of the one before. */
function counted(colors: Uint32Array): Counted[] {
  const counts = new Map<number, number>();
  let start = 0;
  for (let index = 1; index <= colors.length; index++) {
    const color = colors[start] ?? 0;
    if (colors[index] === color) continue;
    counts.set(color, (counts.get(color) ?? 0) + index - start);
    start = index;
  }
  return [...counts];
}

/** The rows of a picture as places in its palette. Each begins with a byte that names its filter: none. */
function rowsOf(colors: Uint32Array, width: number, places: ReadonlyMap<number, number>): Buffer {
  const rows = Buffer.alloc(colors.length + colors.length / width);
  let [color, place] = [-1, 0];
  for (let index = 0; index < colors.length; index++) {
    if (colors[index] !== color) {
      color = colors[index] ?? 0;
      place = places.get(color) ?? 0;
    }
    rows[index + Math.floor(index / width) + 1] = place;
  }
  return rows;
}

const channelsOf = (color: number) => CHANNELS.map((shift) => (color >> shift) & 255);

/** The colours of a palette, the most frequent first: each further one is that whose pixels lie farthest, all together, from those that were taken before. */
function keptOf(colors: readonly Counted[], most: number): number[] {
  const gaps = new Map(colors.map(([color]) => [color, Infinity] as const));
  const kept: number[] = [];
  for (let [next] = greatest(colors, ([, count]) => count) ?? [0]; kept.length < Math.min(most, colors.length); ) {
    kept.push(next);
    for (const [color] of colors) gaps.set(color, Math.min(gaps.get(color) ?? 0, distance(color, next)));
    [next] = greatest(colors, ([color, count]) => count * (gaps.get(color) ?? 0)) ?? [0];
  }
  return kept;
}

/** How far two colours lie from each other: the sum of the squares of what their channels differ. */
function distance(a: number, b: number): number {
  return ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
}

/** A part of a PNG file: its length, its name and contents, and their checksum. */
function chunk(name: string, contents: Uint8Array | readonly number[]): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(contents)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(contents.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
