import { detectEncoding, type Encoding } from '../lib/text/encoding.ts';
import { type LegacyEncoding, legacyEncoding } from '../lib/text/legacyEncoding.ts';
import type { Progress } from './table.ts';

/** How many bytes are read at once. */
const PART_BYTES = 1 << 20;

/** The bytes of a file, part by part. */
async function* partsOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < blob.size; from += PART_BYTES) yield new Uint8Array(await blob.slice(from, from + PART_BYTES).arrayBuffer());
}

/** The encoding of a whole file: by its mark or its zero bytes, else UTF-8 if every byte fits it, else the one that the first part that does not fit speaks for. */
async function encodingOf(blob: Blob): Promise<Encoding | LegacyEncoding> {
  const first = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  const marked = detectEncoding(first);
  if (marked.startsWith('utf-16')) return marked;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let last: Uint8Array = first;
  try {
    for await (const part of partsOf(blob)) {
      last = part;
      decoder.decode(part, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch {
    return legacyEncoding(last);
  }
}

/** The text of a file, part by part, in the encoding that the whole file is in, with LF line ends. A byte order mark is left out. */
export async function* textParts(blob: Blob, progress: Progress): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(blob));
  let done = 0;
  let held = '';
  for await (const bytes of partsOf(blob)) {
    const text = held + decoder.decode(bytes, { stream: true });
    // A CR at the end of a part may have its LF in the next.
    held = text.endsWith('\r') ? '\r' : '';
    yield withLineFeeds(held ? text.slice(0, -1) : text);
    done += bytes.length;
    progress(done / blob.size);
  }
  yield withLineFeeds(held + decoder.decode());
}

/** The whole text of a file (see `textParts`). */
export async function wholeText(blob: Blob, progress: Progress): Promise<string> {
  const parts: string[] = [];
  for await (const part of textParts(blob, progress)) parts.push(part);
  return parts.join('');
}

const withLineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');
