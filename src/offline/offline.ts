import { faultText } from '../lib/faultText.ts';
import { fetchJson, type Site } from '../lib/site.ts';
import { makeStore } from '../lib/store.ts';
import { forgetAllBut, type Kept, keepFiles, keepJson, keptLists, missingOf, readKept } from './keep.ts';
import { bytesOf, CACHE, type OfflineEntry, type OfflineList, offlineListPath, readOfflineList } from './offlineList.ts';
import { isMetered, readWish, writeWish } from './wish.ts';

/** How far something has come to be kept on this device. */
export interface Keeping {
  state: 'none' | 'keeping' | 'kept' | 'failed';
  /** Bytes that are there, and those that there are in all. */
  bytes: number;
  total: number;
  /** Why it failed; '' where it has not. */
  why: string;
}

/** How far the site is kept on this device. */
export interface Offline {
  /** Whether the app can start without a network. */
  shell: Keeping['state'];
  /** Everything else. */
  rest: Keeping;
  /** Whether the site has another edition than this page. */
  isNewThere: boolean;
}

const NOTHING: Keeping = { state: 'none', bytes: 0, total: 0, why: '' };
/** The files that are kept on this device, as far as this page knows. */
export const offline = makeStore<Offline>({ shell: 'none', rest: NOTHING, isNewThere: false });
const set = (change: Partial<Offline>) => offline.set({ ...offline.get(), ...change });

/** Whether this browser can keep the site: it has service workers and caches, which browsers give to secure addresses alone. */
export const canKeep = () => 'serviceWorker' in navigator && 'caches' in globalThis;

const rootOf = (site: Site) => new URL(site.base, location.href).href;
let own: OfflineList | undefined;
let ending = new AbortController();
let working: Promise<unknown> = Promise.resolve();

/** Runs a task that keeps files and remembers it until it ends, so that removing everything can wait for it: else it would bring removed files back. */
function atWork<T>(work: Promise<T>): Promise<T> {
  working = Promise.allSettled([working, work]);
  return work;
}

/** The list of the files of the language, fresh from the site. Rejects where it cannot be had. */
async function fetchList(site: Site): Promise<OfflineList> {
  return readOfflineList(await fetchJson(`${site.base}${offlineListPath(site.language)}`));
}

/**
 * Keeps the app on this device once the page is at rest, and where the reader asked for it the whole atlas too. On a metered connection, or where the reader
 * wants nothing kept, it does nothing. Never rejects: a failure is told in `offline`.
 */
export async function startOffline(site: Site): Promise<void> {
  const wish = readWish();
  if (!canKeep() || wish === 'nothing' || (isMetered() && wish !== 'whole')) return;
  const { signal } = ending;
  await atWork(keepShell(site, signal));
  if (wish === 'whole' && offline.get().shell === 'kept' && !signal.aborted) await keepWhole(site);
}

async function keepShell(site: Site, signal: AbortSignal): Promise<void> {
  try {
    set({ shell: 'keeping' });
    const root = rootOf(site);
    await navigator.serviceWorker.register(`${root}offline.js`, { scope: root }).catch(unlessRegistered);
    own ??= await fetchList(site);
    holdEdition(own.edition);
    await keepFiles(root, own.shell, signal, () => {});
    await forgetOld(root, site, own);
    await keepJson(`${root}${offlineListPath(site.language)}`, own);
    const total = bytesOf(own.rest);
    const left = bytesOf(missingOf(own.rest, await readKept(root)));
    set({ shell: 'kept', rest: { ...NOTHING, total, bytes: total - left, state: left ? 'none' : 'kept' } });
  } catch (error) {
    set({ shell: 'failed', rest: { ...offline.get().rest, why: faultText(error) } });
  }
}

/** Without a network the browser cannot look for a newer worker; the one that is there serves on. */
function unlessRegistered(error: unknown): void {
  if (!navigator.serviceWorker.controller) throw error;
}

/** Forgets the files of editions that no open page uses. What other languages keep on this device stays: each has a list of its own. */
async function forgetOld(root: string, site: Site, own: OfflineList): Promise<void> {
  const kept = await readKept(root);
  const lists = await keptLists(root);
  lists.delete(offlineListPath(site.language));
  const others = [...lists.values()];
  const stays = new Set([...keptOf(own, kept), ...others.flatMap(({ shell, rest }) => [...shell, ...rest])].map(([path]) => path));
  const isOld = Object.keys(kept).some((path) => !stays.has(path));
  if (isOld && (await isOnlyEdition([own, ...others].map(({ edition }) => edition)))) await forgetAllBut(root, [...stays, ...lists.keys()]);
}

/** The files of a list that are kept with the contents that it names. */
const keptOf = ({ shell, rest }: OfflineList, kept: Kept): OfflineEntry[] => [...shell, ...rest].filter(([path, hash]) => kept[path] === hash);

/** Keeps every file of the language on this device, and remembers that the reader wants it. Never rejects: progress and failure are told in `offline`. */
export function keepWhole(site: Site): Promise<void> {
  writeWish('whole');
  ending = new AbortController();
  return atWork(keepRest(site, ending.signal));
}

async function keepRest(site: Site, signal: AbortSignal): Promise<void> {
  if (offline.get().shell !== 'kept') await keepShell(site, signal);
  if (signal.aborted) return;
  if (!own || offline.get().shell !== 'kept') return set({ rest: { ...offline.get().rest, state: 'failed' } });
  const root = rootOf(site);
  const missing = missingOf(own.rest, await readKept(root));
  const total = bytesOf(own.rest);
  const before = total - bytesOf(missing);
  const told = (state: Keeping['state'], bytes: number, why = '') => set({ rest: { state, bytes: before + bytes, total, why } });
  let last = 0;
  try {
    told('keeping', 0);
    await keepFiles(root, missing, signal, (bytes) => {
      last = bytes;
      told('keeping', bytes);
    });
    told('kept', total - before);
  } catch (error) {
    if (signal.aborted) told('none', last);
    else told('failed', last, faultText(error));
  }
}

/** Ends `keepWhole`; what is there already stays. */
export function endKeeping(): void {
  writeWish('');
  ending.abort();
}

/** Removes everything that is kept on this device, and keeps nothing more until the reader asks for it. */
export async function removeKept(site: Site): Promise<void> {
  ending.abort();
  writeWish('nothing');
  await working;
  const registration = await navigator.serviceWorker.getRegistration(rootOf(site));
  await registration?.unregister();
  await caches.delete(CACHE);
  set({ shell: 'none', rest: { ...NOTHING, total: offline.get().rest.total } });
}

/** Looks whether the site has another edition than this page. It is silent where the site is out of reach. */
export async function lookForEdition(site: Site): Promise<void> {
  const there = await fetchList(site).catch(() => undefined);
  if (there && own && there.edition !== own.edition) set({ isNewThere: true });
}

const LOCK = 'roadstead-edition-';

/** Holds a lock with the name of the edition as long as the page is open, so that other pages see which editions are in use. */
function holdEdition(edition: string): void {
  void navigator.locks?.request(`${LOCK}${edition}`, { mode: 'shared' }, () => new Promise(() => {}));
}

/** Whether no open page uses another edition than these: only then may its files be forgotten. Where the browser cannot tell, they stay. */
async function isOnlyEdition(editions: readonly string[]): Promise<boolean> {
  const { held } = (await navigator.locks?.query()) ?? {};
  return held?.every(({ name }) => !name?.startsWith(LOCK) || editions.includes(name.slice(LOCK.length))) ?? false;
}
