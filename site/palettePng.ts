import { crc32, deflateSync } from 'node:zlib';
import { extent, greatest, greatestIndex } from 'd3';

/** An opaque picture: four bytes a pixel (red, green, blue, opacity), row after row. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** A colour as 0xRRGGBB, and how many pixels have it. */
type Counted = readonly [color: number, count: number];

/** Colours that share a place of the palette, the channel in which they differ most, and by how much, weighted by their pixels. */
interface Box {
  colors: readonly Counted[];
  shift: number;
  spread: number;
}

/** The most colours of a palette. */
const MOST = 128;
/** By how many bits red, green and blue are moved in a colour. */
const CHANNELS = [16, 8, 0] as const;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** 8 bits a pixel, which are places in a palette; the usual compression and filters, no interlacing. */
const FORM = [8, 3, 0, 0, 0];
/** How hard zlib tries. At 9 it took ten times as long for three hundredths less. */
const LEVEL = 7;

/**
 * An opaque picture as PNG with at most 128 colours, a fraction of the bytes of one with all. Few colours stay exact; of many, those that lie close together take
 * the one that most pixels have, so that areas keep their colour and only soft edges of letters and lines move.
 */
export function palettePng({ width, height, pixels }: Pixels): Buffer {
  const colors = colorsOf(pixels);
  const boxes = parted(counted(colors));
  const places = new Map(boxes.flatMap((box, index) => box.colors.map(([color]) => [color, index] as const)));
  const palette = boxes.flatMap((box) => channelsOf(greatest(box.colors, ([, count]) => count)?.[0] ?? 0));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  const rows = deflateSync(rowsOf(colors, width, places), { level: LEVEL });
  return Buffer.concat([SIGNATURE, chunk('IHDR', [...head, ...FORM]), chunk('PLTE', palette), chunk('IDAT', rows), chunk('IEND', [])]);
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

/** Colours in as many boxes as a palette has places: the box that spreads widest is halved until there are enough (median cut). */
function parted(colors: readonly Counted[]): Box[] {
  const boxes = [boxOf(colors)];
  while (boxes.length < Math.min(MOST, colors.length)) {
    const widest = greatestIndex(boxes, ({ spread }) => spread) ?? 0;
    const [box] = boxes.splice(widest, 1);
    if (box) boxes.push(...halved(box).map(boxOf));
  }
  return boxes;
}

function boxOf(colors: readonly Counted[]): Box {
  const weight = colors.reduce((total, [, count]) => total + count, 0);
  const spreads = CHANNELS.map((shift) => {
    const [least = 0, most = 0] = extent(colors, ([color]) => (color >> shift) & 255);
    return { shift, spread: most - least };
  });
  const { shift = 0, spread = 0 } = greatest(spreads, (channel) => channel.spread) ?? {};
  return { colors, shift, spread: spread * Math.sqrt(weight) };
}

/** The colours of a box below and above the middle of the channel in which they differ most. Neither half is empty where the box has several colours. */
function halved({ colors, shift }: Box): [Counted[], Counted[]] {
  const [least = 0, most = 0] = extent(colors, ([color]) => (color >> shift) & 255);
  const isLow = ([color]: Counted) => ((color >> shift) & 255) * 2 <= least + most;
  return [colors.filter(isLow), colors.filter((color) => !isLow(color))];
}

/** A part of a PNG file: its length, its name and contents, and their checksum. */
function chunk(name: string, contents: Uint8Array | readonly number[]): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(contents)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(contents.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
