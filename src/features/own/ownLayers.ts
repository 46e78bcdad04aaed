import type { OwnLayer } from '../../import/ownLayer.ts';
import type { Opened } from '../../import/session.ts';
import type { Source } from '../../import/table.ts';
import { faultText } from '../../lib/faultText.ts';
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

/** A file that is being read. `number` tells two drafts of files of one name apart; `waiting` are the files that came with it; `again` is the shown file whose columns are changed. */
export interface DraftScreen {
  at: 'draft';
  number: number;
  source: Source;
  waiting: readonly Source[];
  again?: OwnEntry | undefined;
}

/** The part that is open over the map: nothing, the choice of a file, a file that is being read, or the file with an id. */
export type OwnScreen = { at: 'closed' | 'start' } | DraftScreen | { at: 'file'; id: string };
/** The screen of the dialog of own data. */
export const ownScreen = makeStore<OwnScreen>({ at: 'closed' });

let drafts = 0;

/** Opens files, one after the other; without any, the choice of a file. */
export function openSources([source, ...waiting]: readonly Source[], again?: OwnEntry): void {
  drafts += 1;
  ownScreen.set(source ? { at: 'draft', number: drafts, source, waiting, again } : { at: 'start' });
}

/** Opens files that a person dropped, chose or shared. */
export function openFiles(files: Iterable<File>): void {
  const sources = Array.from(files, (file) => ({ name: file.name, blob: file }));
  if (sources.length > 0) openSources(sources);
}

/** Shows a file, in place of one with the same id. */
export function showEntry(entry: OwnEntry): void {
  const all = ownLayers.get();
  ownLayers.set(all.some(({ id }) => id === entry.id) ? all.map((one) => (one.id === entry.id ? entry : one)) : [...all, entry]);
}

/** Takes a file off the maps, out of memory and out of this browser. If the browser does not let go of it, the reason is said: the file would be there again. */
export function removeEntry({ id, source, file }: OwnEntry): void {
  file.close();
  ownLayers.set(ownLayers.get().filter((entry) => entry.id !== id));
  unread.set(unread.get().filter((entry) => entry.id !== id));
  void forget(id, source.name);
}

/** A kept file that could not be read or removed, with the reason. */
export interface Unread {
  id: string;
  name: string;
  why: string;
}

/** The kept files that could not be read or removed. */
export const unread = makeStore<readonly Unread[]>([]);

/** Says that something of a kept file failed; what was said before of the same file is replaced. */
export function sayUnread(one: Unread): void {
  unread.set([...unread.get().filter(({ id }) => id !== one.id), one]);
}

/** Forgets a kept file, or says why that failed. */
export async function forget(id: string, name: string): Promise<void> {
  try {
    await forgetFile(id);
    unread.set(unread.get().filter((entry) => entry.id !== id));
  } catch (error) {
    sayUnread({ id, name, why: faultText(error) });
  }
}

/** Keeps a file in this browser, or forgets it. Rejects if the browser has no room or does not allow it. */
export async function setKept(entry: OwnEntry, isKept: boolean): Promise<void> {
  const { id, source, opened } = entry;
  if (isKept) await keepFile({ id, source, columns: opened.columns, readings: opened.readings });
  else await forgetFile(id);
  showEntry({ ...entry, isKept });
}
