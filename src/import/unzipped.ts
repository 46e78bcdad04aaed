import { unzipSync } from 'fflate';
import { faultText } from '../lib/faultText.ts';
import { Refusal } from './refusal.ts';

/** The most bytes that the files of an archive may have together, and the most files. */
const MOST_BYTES = 400 * 1024 * 1024;
const MOST_FILES = 5000;
/** A file that grows more than this, beyond some size, is made to fill the memory. */
const MOST_RATIO = 200;
const HARMLESS_BYTES = 16 * 1024 * 1024;

/** The names of the files in an archive. Throws a Refusal if it is damaged, or made to grow without measure. */
export function namesInZip(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipped(bytes, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

/** The wanted files of an archive by name. Nothing is unpacked before all sizes are known to be in measure. Throws a Refusal. */
export function unzipped(bytes: Uint8Array, isWanted: (name: string) => boolean): Record<string, Uint8Array> {
  let total = 0;
  let count = 0;
  const measure = ({ size, originalSize }: { size: number; originalSize: number }) => {
    total += originalSize;
    count += 1;
    const isBomb = originalSize > HARMLESS_BYTES && originalSize > size * MOST_RATIO;
    if (isBomb || count > MOST_FILES || total > MOST_BYTES) throw new Refusal('bomb');
    return false;
  };
  try {
    unzipSync(bytes, { filter: measure });
    // The unpacker never writes beyond the size that was measured, whatever an archive says of it.
    return unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') && !name.startsWith('__MACOSX/') && isWanted(name) });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('zip', faultText(error));
  }
}

/** Whether bytes begin like an archive. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
