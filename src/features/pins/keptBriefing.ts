import { useSyncExternalStore } from 'react';
import { type Briefing, briefingFile, EMPTY_BRIEFING, readBriefingFile } from '../../view/briefing.ts';

const KEY = 'roadstead.briefing';
/** A stored briefing that cannot be read is moved to this key, so that it is not lost. */
const KEY_UNREAD = 'roadstead.briefing.unread';

let current: Briefing | null = null;
const listeners = new Set<() => void>();

function read(): Briefing {
  const kept = storage((store) => store.getItem(KEY));
  if (!kept) return EMPTY_BRIEFING;
  try {
    return readBriefingFile(kept);
  } catch {
    storage((store) => store.setItem(KEY_UNREAD, kept));
    return EMPTY_BRIEFING;
  }
}

/** Calls `use` with the browser's storage. Null if the browser refuses storage; the briefing then lasts until the page is closed. */
function storage<T>(use: (store: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key !== KEY) return;
    current = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', fromOtherTab);
  };
}

const snapshot = (): Briefing => {
  current ??= read();
  return current;
};

/** Stores a briefing in this browser. */
export function keepBriefing(briefing: Briefing): void {
  current = briefing;
  storage((store) => store.setItem(KEY, briefingFile(briefing)));
  for (const listener of listeners) listener();
}

/** The briefing stored in this browser. Changes made in other tabs arrive too. */
export function useKeptBriefing(): Briefing {
  return useSyncExternalStore(subscribe, snapshot);
}
