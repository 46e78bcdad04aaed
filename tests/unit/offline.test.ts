import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetAllBut, keepFiles, missingOf, readKept } from '../../src/offline/keep.ts';
import { CACHE, type OfflineEntry, readOfflineList } from '../../src/offline/offlineList.ts';

const BASE = 'https://atlas.example/site/';
const FILES: OfflineEntry[] = [
  ['shell.html', 'a1', 100],
  ['assets/start-x.js', 'b1', 900],
  ['data/atlas/core.json', 'c1', 500],
];

/** The caches of a browser, in memory. */
function fakeCaches() {
  const stored = new Map<string, Response>();
  const cache = {
    match: async (url: string) => stored.get(url)?.clone(),
    put: async (url: string, response: Response) => void stored.set(url, response),
    keys: async () => [...stored.keys()].map((url) => ({ url })),
    delete: async ({ url }: { url: string }) => stored.delete(url),
  };
  return { stored, open: async (name: string) => (name === CACHE ? cache : undefined) };
}

let fake: ReturnType<typeof fakeCaches>;
let asked: string[];
let isDown: (url: string) => boolean;
beforeEach(() => {
  fake = fakeCaches();
  asked = [];
  isDown = () => false;
  vi.stubGlobal('caches', fake);
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit) => {
    asked.push(url.slice(BASE.length));
    signal?.throwIfAborted();
    return isDown(url) ? new Response('', { status: 500 }) : new Response(`contents of ${url}`);
  });
});
afterEach(() => vi.unstubAllGlobals());

const keep = (entries: OfflineEntry[], onKept = (_: number) => {}) => keepFiles(BASE, entries, new AbortController().signal, onKept);

test('files are kept once, and again only when their contents are others', async () => {
  const heard: number[] = [];
  await keep(FILES, (bytes) => heard.push(bytes));
  expect(asked.toSorted()).toEqual(FILES.map(([path]) => path).toSorted());
  expect(heard.at(-1)).toBe(1500);
  asked = [];
  await keep([...FILES.slice(0, 2), ['data/atlas/core.json', 'c2', 510]]);
  expect(asked).toEqual(['data/atlas/core.json']);
  expect(missingOf(FILES, await readKept(BASE)).map(([path]) => path)).toEqual(['data/atlas/core.json']);
});

test('a file that cannot be had is named; what was kept before it stays and is not asked for again', async () => {
  isDown = (url) => url.endsWith('core.json');
  await expect(keep(FILES)).rejects.toThrow('data/atlas/core.json: HTTP 500');
  isDown = () => false;
  asked = [];
  await keep(FILES);
  expect(asked).toContain('data/atlas/core.json');
  expect(asked).not.toContain('shell.html');
});

test('a reader can end it', async () => {
  const end = new AbortController();
  end.abort();
  await expect(keepFiles(BASE, FILES, end.signal, () => {})).rejects.toThrow();
  expect(missingOf(FILES, await readKept(BASE))).toHaveLength(3);
});

test('files of an edition before are forgotten, with what pages brought in beside', async () => {
  await keep(FILES);
  await (await fake.open(CACHE))?.put(`${BASE}region/x/`, new Response('a page'));
  await forgetAllBut(BASE, FILES.slice(0, 1));
  expect([...fake.stored.keys()]).toEqual([`${BASE}shell.html`, `${BASE}offline-kept.json`]);
  expect(await readKept(BASE)).toEqual({ 'shell.html': 'a1' });
});

test('a list of another form is refused', () => {
  expect(() => readOfflineList({ version: 2 })).toThrow();
  expect(readOfflineList({ version: 1, edition: 'e', shell: FILES, rest: [] }).shell).toHaveLength(3);
});
