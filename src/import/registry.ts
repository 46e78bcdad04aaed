import { foreignReason } from './foreign.ts';
import { briefing } from './formats/briefing.ts';
import { csv } from './formats/csv.ts';
import { archive } from './formats/dataPackage.ts';
import { deck } from './formats/deck.ts';
import { iati } from './formats/iati.ts';
import { json } from './formats/json.ts';
import { gpx, kml } from './formats/kml.ts';
import { xlsx } from './formats/xlsx.ts';
import { Refusal } from './refusal.ts';
import type { FileHead, Format, Source } from './table.ts';

/** All formats, the most particular first: the first that accepts a file reads it. */
const FORMATS: readonly Format[] = [iati, kml, gpx, briefing, json, xlsx, deck, archive, csv];

const HEAD_BYTES = 4096;
/** A file of more megabytes than this for each gigabyte of the device's memory is not read: rows take some six times their bytes, and a page that needs more than a quarter of the memory is ended. */
const MEGABYTES_A_GIGABYTE = 32;

/** How many megabytes a file may have. Browsers say of the memory at most that it is 8 GB, or nothing. */
function mostMegabytes(): number {
  // The types of a page do not have what not all browsers tell.
  const { deviceMemory = 8 } = (globalThis.navigator ?? {}) as { deviceMemory?: number };
  return Math.min(deviceMemory, 8) * MEGABYTES_A_GIGABYTE;
}

/** The format that a file is in, by its first bytes and its name. Throws a Refusal if it is none of those that are read. */
export async function formatOf({ name, blob }: Source): Promise<Format> {
  if (blob.size === 0) throw new Refusal('empty');
  const most = mostMegabytes();
  if (blob.size > most * 1_000_000) throw new Refusal('large', `> ${most} MB`);
  const bytes = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
  const head: FileHead = { name: name.toLowerCase(), bytes, text: headText(bytes) };
  const foreign = foreignReason(head);
  if (foreign) throw new Refusal(foreign);
  const format = FORMATS.find(({ accepts }) => accepts(head));
  if (!format) throw new Refusal('unknown');
  return format;
}

/** The first bytes as text, in the encoding that their mark or their zero bytes say. */
function headText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || first === 0
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}
