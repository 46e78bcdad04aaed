import { beforeEach, expect, test, vi } from 'vitest';
import type { KeptFile } from '../../src/features/own/keptFiles.ts';
import { keptFiles } from '../../src/features/own/keptFiles.ts';
import { forget, type OwnEntry, ownLayers, removeEntry, setKept, unread } from '../../src/features/own/ownLayers.ts';

/** The database of a browser, which may have no room or be out of reach. */
const database = vi.hoisted(() => ({ files: new Map<string, unknown>(), fault: '' }));
vi.mock('idb-keyval', () => {
  const answer = <T>(value: () => T) => (database.fault ? Promise.reject(new Error(database.fault)) : Promise.resolve(value()));
  return {
    createStore: () => ({}),
    set: (id: string, file: unknown) => answer(() => database.files.set(id, file)),
    del: (id: string) => answer(() => database.files.delete(id)),
    entries: () => answer(() => [...database.files]),
  };
});

/** The small store of a browser; null where it refuses one. */
let small: Map<string, string> | null;
const refused = (): never => {
  throw new Error('The operation is insecure.');
};
beforeEach(() => {
  small = new Map();
  database.files.clear();
  database.fault = '';
  ownLayers.set([]);
  unread.set([]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (small ? (small.get(key) ?? null) : refused()),
    setItem: (key: string, value: string) => (small ? small.set(key, value) : refused()),
    removeItem: (key: string) => (small ? small.delete(key) : refused()),
  });
});

/** A file that is shown; of a file that is kept its name and readings alone matter. */
function entry(name: string): OwnEntry {
  const shown = { id: `1.${name}`, source: { name, blob: new Blob(['a']) }, file: { close: () => {} }, opened: { columns: [], readings: [] }, isKept: false };
  return shown as unknown as OwnEntry; // Its rows and its worker are not asked for.
}
const names = async () => (await keptFiles()).map(({ source }: KeptFile) => source.name);

test('a file is kept, found again, and forgotten with its mark', async () => {
  await setKept(entry('a.csv'), true);
  expect(await names()).toEqual(['a.csv']);
  await setKept(entry('a.csv'), false);
  expect(await names()).toEqual([]);
  expect(small?.size).toBe(0);
});

test('a browser without room, or without storage, says so and keeps nothing that nobody would find again', async () => {
  database.fault = 'QuotaExceededError';
  await expect(setKept(entry('a.csv'), true)).rejects.toThrow('QuotaExceededError');
  database.fault = '';
  expect(small?.size).toBe(0);
  small = null;
  await expect(setKept(entry('a.csv'), true)).rejects.toThrow('insecure');
  expect(database.files.size).toBe(0);
  expect(await names()).toEqual([]);
});

test('where there is no room for a second file the first is still found', async () => {
  await setKept(entry('a.csv'), true);
  const before = new Map(database.files);
  database.fault = 'QuotaExceededError';
  const failing = setKept(entry('b.csv'), true);
  await expect(failing).rejects.toThrow('QuotaExceededError');
  database.fault = '';
  expect(database.files).toEqual(before);
  expect(await names()).toEqual(['a.csv']);
});

test('a kept file that the browser does not let go of leaves the maps, and is named until it is gone', async () => {
  const kept = entry('a.csv');
  await setKept(kept, true);
  database.fault = 'blocked';
  removeEntry(kept);
  await vi.waitFor(() => expect(unread.get()).toEqual([{ id: kept.id, name: 'a.csv', why: 'blocked' }]));
  expect(ownLayers.get()).toEqual([]);
  database.fault = '';
  await forget(kept.id, 'a.csv');
  expect(unread.get()).toEqual([]);
  expect(await names()).toEqual([]);
});

test('of two tabs each keeps its files, and what one removed stays removed when the other removes it too', async () => {
  const [a, b] = [entry('a.csv'), entry('b.csv')];
  await setKept(a, true);
  await setKept(b, true);
  removeEntry(a);
  await vi.waitFor(async () => expect(await names()).toEqual(['b.csv']));
  removeEntry(a);
  await vi.waitFor(async () => expect(await names()).toEqual(['b.csv']));
  expect(unread.get()).toEqual([]);
});
