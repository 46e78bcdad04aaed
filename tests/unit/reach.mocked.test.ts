import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What the worker tells the page that is tested. */
let tell: (isInReach: boolean) => void;
let answers: boolean[];

beforeEach(() => {
  answers = [];
  tell = () => {};
  const serviceWorker = {
    addEventListener: (_: string, listener: (event: { data: unknown }) => void) => {
      tell = (isInReach) => listener({ data: { type: 'roadstead:reach', isInReach } });
    },
  };
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('navigator', { onLine: true, serviceWorker });
  vi.stubGlobal('location', { href: 'https://atlas.example/about/' });
  vi.stubGlobal('fetch', async () => {
    if (!answers.shift()) throw new TypeError('no network');
    return new Response();
  });
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

test('a failure that is told when the site is in reach again is asked about, and stands only if that fails too', async () => {
  const { isInReach } = await import('../../src/offline/reach.ts');
  answers = [false];
  tell(false);
  await vi.waitFor(() => expect(answers).toEqual([]));
  expect(isInReach.get()).toBe(false);
  answers = [true];
  tell(false);
  await vi.waitFor(() => expect(isInReach.get()).toBe(true));
});
