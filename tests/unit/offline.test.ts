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
    delete: async (what: string | { url: string }) => stored.delete(typeof what === 'string' ? what : what.url),
  };
  return { stored, open: async (name: string) => (name === CACHE ? cache : undefined), delete: async () => stored.clear() };
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
  await forgetAllBut(BASE, ['shell.html']);
  expect([...fake.stored.keys()]).toEqual([`${BASE}shell.html`, `${BASE}offline-kept.json`]);
  expect(await readKept(BASE)).toEqual({ 'shell.html': 'a1' });
});

test('a list of another form is refused', () => {
  expect(() => readOfflineList({ version: 2 })).toThrow();
  expect(readOfflineList({ version: 1, edition: 'e', shell: FILES, rest: [] }).shell).toHaveLength(3);
});

/** A page of a language that opens: what keeps the site on its device. */
async function openedPage(language: string, list: OfflineEntry[], edition: string) {
  vi.resetModules();
  vi.stubGlobal('location', { href: BASE, search: '' });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
  vi.stubGlobal('navigator', {
    onLine: true,
    serviceWorker: { register: async () => ({}), getRegistration: async () => undefined, controller: {}, addEventListener: () => {} },
    locks: { request: async () => undefined, query: async () => ({ held: [{ name: `roadstead-edition-${edition}` }] }) },
  });
  const answer = globalThis.fetch;
  vi.stubGlobal('fetch', async (url: string, options: RequestInit = {}) =>
    url.endsWith(`data/offline/${language}.json`) ? Response.json({ version: 1, edition, shell: list, rest: [] }) : answer(url, options),
  );
  return import('../../src/offline/offline.ts');
}

const siteIn = (language: string) => ({ base: '/site/', language, report: '' });

/** What is kept once a page of a language has opened and kept the app. */
async function pageOf(language: string, list: OfflineEntry[], edition: string): Promise<string[]> {
  const { startOffline } = await openedPage(language, list, edition);
  await startOffline(siteIn(language));
  return [...fake.stored.keys()].map((url) => url.slice(BASE.length)).filter((path) => !path.startsWith('offline-kept'));
}

test('two languages keep their files beside each other; a new edition of one takes the place of its old one alone', async () => {
  const shared: OfflineEntry = ['data/labels.json', 'l1', 10];
  await pageOf('en', [['assets/en-1.js', 'e1', 10], shared], 'en-one');
  const both = await pageOf('fr', [['assets/fr-1.js', 'f1', 10], shared], 'fr-one');
  expect(both.toSorted()).toEqual(['assets/en-1.js', 'assets/fr-1.js', 'data/labels.json', 'data/offline/en.json', 'data/offline/fr.json']);
  const later = await pageOf('en', [['assets/en-2.js', 'e2', 10], shared], 'en-two');
  expect(later.toSorted()).toEqual(['assets/en-2.js', 'assets/fr-1.js', 'data/labels.json', 'data/offline/en.json', 'data/offline/fr.json']);
});

test('what is removed while it is being kept does not come back', async () => {
  const { startOffline, keepWhole, removeKept, offline } = await openedPage('en', FILES, 'en-one');
  const site = siteIn('en');
  const started = startOffline(site);
  const whole = keepWhole(site);
  await removeKept(site);
  await Promise.all([started, whole]);
  expect([...fake.stored.keys()]).toEqual([]);
  expect(offline.get().shell).toBe('none');
});

test('where data are to be saved, or cost by the byte, nothing is fetched unasked; the whole atlas is kept where the reader asked for it', async () => {
  for (const connection of [{ saveData: true }, { type: 'cellular' }]) {
    const { startOffline, keepWhole, offline } = await openedPage('en', FILES, 'en-one');
    vi.stubGlobal('navigator', { ...navigator, connection });
    await startOffline(siteIn('en'));
    expect(asked).toEqual([]);
    expect(offline.get().shell).toBe('none');
    await keepWhole(siteIn('en'));
    expect(offline.get()).toMatchObject({ shell: 'kept', rest: { state: 'kept' } });
    fake.stored.clear();
    asked = [];
  }
});

test('what another program shares with the site is laid down by the service worker, and taken by the page once', async () => {
  vi.stubGlobal('caches', { open: async () => fake.open(CACHE) });
  const { receiveShared, takeShared } = await import('../../src/offline/shared.ts');
  const post = (entries: [string, string | File][]) => {
    const body = new FormData();
    for (const [name, value] of entries) body.append(name, value);
    return new Request(`${BASE}shared/`, { method: 'POST', body });
  };
  const answer = await receiveShared(post([['file', new File(['Lat,Lon\n1,2\n'], 'списък.csv')]]), BASE);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${BASE}#shared`]);
  expect(await takeShared('#content', BASE)).toBeUndefined();
  const taken = await takeShared('#shared', BASE);
  expect([taken?.name, await taken?.text()]).toEqual(['списък.csv', 'Lat,Lon\n1,2\n']);
  expect(await takeShared('#shared', BASE)).toBeUndefined();
  await receiveShared(post([['text', 'a;b\n1;2']]), BASE);
  expect(await (await takeShared('#shared', BASE))?.text()).toMatch(/^a;b\r?\n1;2$/);
  expect((await receiveShared(post([['title', 'nothing']]), BASE)).headers.get('location')).toBe(BASE);
});
