import { beforeEach, expect, test, vi } from 'vitest';
import { type Briefing, briefingFile, EMPTY_BRIEFING, MOST_PINS, type NewPin, withPins } from '../../src/view/briefing.ts';
import { packBriefing, unpackBriefing } from '../../src/view/briefingAddress.ts';

/** A store of the browser that holds texts, and can be full or closed. */
class FakeStorage {
  readonly texts = new Map<string, string>();
  isFull = false;
  get length() {
    return this.texts.size;
  }
  key(index: number) {
    return [...this.texts.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string) {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(key, text);
  }
  removeItem(key: string) {
    this.texts.delete(key);
  }
}

const KEY = 'roadstead.briefing';
let store: FakeStorage;
/** A tab of the browser: the module with a memory of its own. */
async function openTab() {
  vi.resetModules();
  return import('../../src/features/pins/keptBriefing.ts');
}

beforeEach(() => {
  store = new FakeStorage();
  vi.stubGlobal('localStorage', store);
  vi.stubGlobal('window', { addEventListener: () => {} });
});

const pin = (title: string): NewPin => ({ figure: 'centres', regionId: '', query: '', title, note: '' });
const adding = (title: string) => (kept: Briefing) => withPins(kept, [pin(title)]);
const titlesOf = ({ pins }: Briefing) => pins.map(({ title }) => title);

test('a view that another tab added in the meantime is kept', async () => {
  const one = await openTab();
  one.changeBriefing(adding('A'));
  const other = await openTab();
  other.changeBriefing(adding('B'));
  expect(titlesOf(one.changeBriefing(adding('C')).briefing)).toEqual(['A', 'B', 'C']);
});

test('what the browser does not store is said, and stays as long as the page', async () => {
  const { changeBriefing, keptNow } = await openTab();
  store.isFull = true;
  expect(changeBriefing(adding('A')).isStored).toBe(false);
  expect(titlesOf(changeBriefing(adding('B')).briefing)).toEqual(['A', 'B']);
  store.isFull = false;
  expect(changeBriefing((kept) => kept).isStored).toBe(true);
  expect(titlesOf(keptNow().briefing)).toEqual(['A', 'B']);
});

test('texts of another version are put aside, each once, and can be taken away', async () => {
  const texts = ['{"roadstead":"briefing","version":9,"pins":[1]}', 'no briefing'];
  for (const text of [...texts, texts[1] ?? '']) {
    store.setItem(KEY, text);
    (await openTab()).keptNow();
  }
  const { keptNow, changeBriefing, removeAside } = await openTab();
  changeBriefing(adding('A'));
  expect(keptNow().aside.map(({ text }) => text)).toEqual(texts);
  removeAside(keptNow().aside[0]?.key ?? '');
  expect(keptNow().aside).toHaveLength(1);
  expect(titlesOf(keptNow().briefing)).toEqual(['A']);
});

test('as many views as a briefing may have, the same view twice among them, come back from store, file and address', async () => {
  const full = withPins(
    EMPTY_BRIEFING,
    Array.from({ length: MOST_PINS }, (_, index) => pin(index % 2 ? 'same' : `view ${index}`)),
  );
  store.setItem(KEY, briefingFile(full));
  expect((await openTab()).keptNow().briefing).toEqual(full);
  expect(unpackBriefing(packBriefing(full))).toEqual(full);
});
