import { CACHE, isOfflineList, type OfflineEntry, type OfflineList, readOfflineList } from './offlineList.ts';

/** How many files are fetched at the same time. */
const AT_ONCE = 6;
/** The path below the root under which the cache holds which contents of each file it has. */
const KEPT = 'offline-kept.json';

/** The hash of the contents that is kept of each file, by path. */
export type Kept = Readonly<Record<string, string>>;

/** The list of files that are kept on this device for the site below `base` (a whole address with a slash at its end). Rejects where the browser keeps nothing. */
export async function readKept(base: string): Promise<Kept> {
  const found = await (await caches.open(CACHE)).match(`${base}${KEPT}`);
  return found ? ((await found.json()) as Kept) : {};
}

/** Keeps a value as the file of a whole address. */
export async function keepJson(address: string, value: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await (await caches.open(CACHE)).put(address, new Response(JSON.stringify(value), { headers }));
}

/** The files of a list that are not kept, or with other contents. */
export function missingOf(entries: readonly OfflineEntry[], kept: Kept): OfflineEntry[] {
  return entries.filter(([path, hash]) => kept[path] !== hash);
}

/**
 * Fetches the files that are not kept yet and keeps them. `onKept` hears after each how many bytes of these are there. What is kept already stays when it
 * ends early. Rejects with the reason where a file cannot be fetched or there is no room, or where `signal` ends it.
 */
export async function keepFiles(base: string, entries: readonly OfflineEntry[], signal: AbortSignal, onKept: (bytes: number) => void): Promise<void> {
  const cache = await caches.open(CACHE);
  const kept: Record<string, string> = { ...(await readKept(base)) };
  const waiting = missingOf(entries, kept);
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, hash, bytes] = next;
      // Past the browser's own cache, which may hold the contents of the edition before.
      const response = await fetch(`${base}${path}`, { signal, cache: 'no-cache' });
      if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
      await cache.put(`${base}${path}`, response);
      kept[path] = hash;
      done += bytes;
      onKept(done);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    // A worker that fails ends the others: no file is fetched in vain.
    waiting.length = 0;
    await keepJson(`${base}${KEPT}`, kept);
  }
}

/** The lists of the languages that are kept on this device, by their paths. A list of another form is left out. */
export async function keptLists(base: string): Promise<Map<string, OfflineList>> {
  const cache = await caches.open(CACHE);
  const lists = new Map<string, OfflineList>();
  for (const { url } of await cache.keys()) {
    const path = url.slice(base.length);
    if (!isOfflineList(path)) continue;
    const found = await cache.match(url);
    try {
      lists.set(path, readOfflineList(await found?.json()));
    } catch {
      // A list of another form names nothing that could be used.
    }
  }
  return lists;
}

/** Forgets all files but those at some paths, and what pages brought in beside. */
export async function forgetAllBut(base: string, paths: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const stays = new Set(paths.map((path) => `${base}${path}`));
  const kept = Object.entries(await readKept(base)).filter(([path]) => stays.has(`${base}${path}`));
  for (const request of await cache.keys()) if (!stays.has(request.url)) await cache.delete(request);
  await keepJson(`${base}${KEPT}`, Object.fromEntries(kept));
}
