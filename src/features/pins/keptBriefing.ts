import { useSyncExternalStore } from 'react';
import { type Briefing, briefingFile, EMPTY_BRIEFING, readBriefingFile } from '../../view/briefing.ts';

const KEY = 'roadstead.briefing';
/** What was kept but could not be read is put aside here, never thrown away. */
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

/** Browsers may refuse storage; the briefing then lives as long as the page. */
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

/** Keeps a briefing in this browser. */
export function keepBriefing(briefing: Briefing): void {
  current = briefing;
  storage((store) => store.setItem(KEY, briefingFile(briefing)));
  for (const listener of listeners) listener();
}

/** The briefing kept in this browser; changes with every tab. */
export function useKeptBriefing(): Briefing {
  return useSyncExternalStore(subscribe, snapshot);
}
