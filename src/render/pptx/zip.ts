import { sum } from 'd3';

/** The kinds of records of a zip file, each by its first four bytes. */
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50] as const;
/** Version 2.0 of the format, names in UTF-8, the method of `deflate-raw`, midnight of 1 January 1980: a fixed time, so that the same parts give the same bytes. */
const [VERSION, NAMES_UTF8, DEFLATE, TIME, DAY] = [20, 0x800, 8, 0, 0x21] as const;

/** The remainders of one byte, from which the sum of an entry (CRC-32) is made. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  return rest;
});

function sumOf(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (sum >>> 8) ^ (REMAINDERS[(sum ^ byte) & 255] ?? 0);
  return ~sum;
}

/** Numbers one after the other, each with its length in bytes; the least byte first, as zip files have them. */
function record(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255)));
}

interface Entry {
  name: Uint8Array<ArrayBuffer>;
  /** The fields that a local and a central record share. */
  head: Uint8Array<ArrayBuffer>;
  deflated: Uint8Array<ArrayBuffer>;
}

/** Writes parts, by name and in order, as one zip file. The browser makes them smaller, so that the writer of slides carries no code for that and stays light. */
export async function zip(parts: ReadonlyMap<string, string | Uint8Array | Promise<Uint8Array>>): Promise<Uint8Array<ArrayBuffer>> {
  const entries = await Promise.all([...parts].map(entryOf));
  const listed: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  const files = entries.map(({ name, head, deflated }) => {
    listed.push(record([CENTRAL, 4], [VERSION, 2]), head, record([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name);
    const file = [record([LOCAL, 4]), head, name, deflated];
    offset += lengthOf(file);
    return file;
  });
  const end = record([END, 4], [0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [lengthOf(listed), 4], [offset, 4], [0, 2]);
  return new Uint8Array(await new Blob([...files.flat(), ...listed, end]).arrayBuffer());
}

const lengthOf = (chunks: readonly Uint8Array[]) => sum(chunks, ({ length }) => length);

async function entryOf([path, content]: readonly [string, string | Uint8Array | Promise<Uint8Array>]): Promise<Entry> {
  const bytes = new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : await content);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const deflated = new Uint8Array(await new Response(stream).arrayBuffer());
  const name = new TextEncoder().encode(path);
  const sizes = [
    [sumOf(bytes), 4],
    [deflated.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  ] as const;
  return { name, deflated, head: record([VERSION, 2], [NAMES_UTF8, 2], [DEFLATE, 2], [TIME, 2], [DAY, 2], ...sizes) };
}
