import { strToU8, type Zippable, zipSync } from 'fflate';

/** A fixed date of the entries, so that the same parts give the same bytes. */
const MODIFIED = new Date(1980, 0, 1, 0, 0, 0);

/** Writes parts, by name and in order, as one zip file. */
export function zip(parts: Map<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of parts) entries[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: MODIFIED, level: 6 }];
  return zipSync(entries);
}
