import type { OwnLayer } from '../../import/ownLayer.ts';
import type { Opened } from '../../import/session.ts';
import type { Source } from '../../import/table.ts';
import { makeStore } from '../../lib/store.ts';
import { forgetFile, keepFile } from './keptFiles.ts';
import type { OwnFile } from './ownFile.ts';

/** A file of a person's own that is shown. */
export interface OwnEntry {
  id: string;
  source: Source;
  file: OwnFile;
  opened: Opened;
  layer: OwnLayer;
  /** Whether this browser keeps it. */
  isKept: boolean;
}

/** The files that are shown, in the order in which they came. */
export const ownLayers = makeStore<readonly OwnEntry[]>([]);

/** What is open over the map: nothing, the choice of a file, a file that is being read, or the file with an id. */
export type OwnScreen = { at: 'closed' | 'start' } | { at: 'draft'; source: Source } | { at: 'file'; id: string };
export const ownScreen = makeStore<OwnScreen>({ at: 'closed' });

/** Shows a file, in place of one with the same id. */
export function showEntry(entry: OwnEntry): void {
  const all = ownLayers.get();
  ownLayers.set(all.some(({ id }) => id === entry.id) ? all.map((one) => (one.id === entry.id ? entry : one)) : [...all, entry]);
}

/** Takes a file off the maps, out of memory and out of this browser. */
export function removeEntry({ id, file }: OwnEntry): void {
  file.close();
  ownLayers.set(ownLayers.get().filter((entry) => entry.id !== id));
  void forgetFile(id).catch(() => {});
}

/** Keeps a file in this browser, or forgets it. Rejects if the browser has no room or does not allow it. */
export async function setKept(entry: OwnEntry, isKept: boolean): Promise<void> {
  const { id, source, opened } = entry;
  if (isKept) await keepFile({ id, source, columns: opened.columns, readings: opened.readings });
  else await forgetFile(id);
  showEntry({ ...entry, isKept });
}
