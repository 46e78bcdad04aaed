import { useSyncExternalStore } from 'react';
import { type Briefing, briefingFile, EMPTY_BRIEFING, readBriefingFile } from '../../view/briefing.ts';

const KEY = 'roadstead.briefing';
/** A stored text that cannot be read is moved to a key that begins like this, so that it is not lost. */
const KEY_ASIDE = 'roadstead.briefing.unread';

/** A stored text that this version cannot read. */
export interface Aside {
  key: string;
  text: string;
}

/** The briefing of this browser, whether the browser stores it or only this page holds it, and the texts that were put aside. */
export interface Kept {
  briefing: Briefing;
  isStored: boolean;
  aside: readonly Aside[];
}

let current: Kept | null = null;
let isListening = false;
const listeners = new Set<() => void>();

/** Calls `use` with the browser's storage. Null if the browser refuses it, or has no room. */
function storage<T>(use: (store: Storage) => T): { value: T } | null {
  try {
    return { value: use(localStorage) };
  } catch {
    return null;
  }
}

/** Reads what is stored now. A text that cannot be read is put aside under a key of its own. */
function read(): Kept {
  const isStored = storage((store) => store.getItem(KEY));
  const text = isStored?.value ?? '';
  let briefing = EMPTY_BRIEFING;
  try {
    if (text) briefing = readBriefingFile(text);
  } catch {
    storage((store) => putAside(store, text));
  }
  return { briefing, isStored: isStored !== null, aside: storage(asideOf)?.value ?? [] };
}

function asideOf(store: Storage): Aside[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((key) => key.startsWith(KEY_ASIDE));
  return keys.sort().map((key) => ({ key, text: store.getItem(key) ?? '' }));
}

function putAside(store: Storage, text: string): void {
  const taken = asideOf(store);
  if (!taken.some((one) => one.text === text)) {
    let number = 1;
    while (taken.some(({ key }) => key === `${KEY_ASIDE}.${number}`)) number++;
    store.setItem(`${KEY_ASIDE}.${number}`, text);
  }
  store.removeItem(KEY);
}

/** Other tabs write too: what they stored is read when it is next needed. Listens once for the whole app. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  window.addEventListener('storage', ({ key }) => {
    if (key !== null && !key.startsWith(KEY)) return;
    // A briefing that this page alone holds is not given up for one that another tab stored.
    if (current?.isStored === false) return;
    current = null;
    tell();
  });
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** The briefing of this browser as it is stored now. */
export function keptNow(): Kept {
  listen();
  current ??= read();
  return current;
}

/** Changes the briefing of this browser. The store is read again before, so that nothing that another tab added is lost. */
export function changeBriefing(change: (kept: Briefing) => Briefing): Kept {
  const before = current?.isStored === false ? current : read();
  const briefing = change(before.briefing);
  const isStored = storage((store) => store.setItem(KEY, briefingFile(briefing))) !== null;
  current = { ...before, briefing, isStored };
  listen();
  tell();
  return current;
}

/** Removes a text that was put aside. */
export function removeAside(key: string): void {
  storage((store) => store.removeItem(key));
  current = current && { ...current, aside: current.aside.filter((one) => one.key !== key) };
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The briefing of this browser. Changes made in other tabs arrive too. */
export function useKept(): Kept {
  return useSyncExternalStore(subscribe, keptNow);
}
