import { strToU8, type Zippable, zipSync } from 'fflate';

/** The same bytes for the same parts, whatever the clock says. */
const MODIFIED = new Date(1980, 0, 1, 0, 0, 0);

/** Parts by name, in their order, as one zip file. */
export function zip(parts: Map<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of parts) entries[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: MODIFIED, level: 6 }];
  return zipSync(entries);
}
