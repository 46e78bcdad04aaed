import { createStore, del, entries, set } from 'idb-keyval';
import type { Reading } from '../../import/readings.ts';
import type { Source } from '../../import/table.ts';

/** A file as this browser keeps it: its bytes, and how its columns are read. */
export interface KeptFile {
  id: string;
  source: Source;
  columns: readonly string[];
  readings: readonly Reading[];
}

/** A mark in the browser's small store, so that a page without kept files opens no database. */
const MARK = 'roadstead.own-files';

const store = () => createStore('roadstead-own', 'files');

/** Keeps a file. Rejects, and keeps nothing, if the browser has no room or allows no database. */
export async function keepFile(file: KeptFile): Promise<void> {
  const isFirst = !hasKept();
  // Without its mark a kept file would never be found again.
  localStorage.setItem(MARK, '1');
  try {
    await set(file.id, file, store());
  } catch (error) {
    if (isFirst) localStorage.removeItem(MARK);
    throw error;
  }
}

/** Forgets a file; nothing happens if it was not kept. Rejects if the browser does not let go of it. */
export async function forgetFile(id: string): Promise<void> {
  if (!hasKept()) return;
  await del(id, store());
  if ((await keptFiles()).length === 0) localStorage.removeItem(MARK);
}

/** The files that this browser keeps. Empty where it keeps none or does not answer. */
export async function keptFiles(): Promise<KeptFile[]> {
  if (!hasKept()) return [];
  try {
    return (await entries<string, KeptFile>(store())).map(([, file]) => file);
  } catch {
    return [];
  }
}

function hasKept(): boolean {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}
