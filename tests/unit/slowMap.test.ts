import { beforeEach, expect, test, vi } from 'vitest';
import { startLiveMap } from '../../src/features/map/startLiveMap.ts';

/** Stands for the engine: it is ready at once and takes as long for a frame as a test says. */
const engine = vi.hoisted(() => ({ frameMs: 0, destroyed: 0, isMissing: false, stoodAt: null as unknown }));
vi.mock('../../src/map/live/LiveMap.ts', () => ({
  startWorker: () => {},
  LiveMap: class {
    constructor({ events }: { events: { ready: () => void } }) {
      if (engine.isMissing) throw new Error('no WebGL 2');
      queueMicrotask(() => events.ready());
    }
    frameMs() {
      return Promise.resolve(engine.frameMs);
    }
    stand(camera: unknown) {
      engine.stoodAt = camera;
    }
    destroy() {
      engine.destroyed++;
    }
  },
}));

const VIEW = {};

/** Starts the live map and gives the calls that say what became of it; `view` is that of each moment. */
function started(forced: boolean, view: () => object = () => VIEW) {
  const shown = vi.fn();
  const hidden = vi.fn();
  const now = () => ({ description: {}, view: view(), theme: {}, camera: {} });
  // Only the calls matter here; the map itself is a stand-in that reads none of the rest.
  const end = startLiveMap({ host: {}, root: '/', boundaries: {}, events: {}, padding: 0, now, forced, failed: vi.fn(), shown, hidden } as never);
  return { shown, hidden, end };
}

beforeEach(() => Object.assign(engine, { frameMs: 16, destroyed: 0, isMissing: false, stoodAt: null }));

test('a quick live map is shown', async () => {
  const { shown, hidden } = started(false);
  await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(1));
  expect(hidden).not.toHaveBeenCalled();
});

test('a reader who moved the drawn map while the live one was made finds the live one there', async () => {
  const still = started(true);
  await vi.waitFor(() => expect(still.shown).toHaveBeenCalledTimes(1));
  expect(engine.stoodAt).toBeNull();
  const camera = { lon: 45, lat: 12, zoom: 5 };
  const views = [VIEW];
  const moved = started(true, () => views.pop() ?? { camera });
  await vi.waitFor(() => expect(moved.shown).toHaveBeenCalledTimes(1));
  expect(engine.stoodAt).toBe(camera);
});

test('a slow live map is given up and taken away, and the reason is said', async () => {
  engine.frameMs = 400;
  const { shown, hidden } = started(false);
  await vi.waitFor(() => expect(hidden).toHaveBeenCalledWith('slow'));
  expect(shown).not.toHaveBeenCalled();
  expect(engine.destroyed).toBe(1);
});

test('a slow live map that was asked for is shown all the same', async () => {
  engine.frameMs = 400;
  const { shown } = started(true);
  await vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(1));
});

test('where the engine cannot run the drawn map stays; one that was ended says nothing', async () => {
  engine.isMissing = true;
  const { hidden } = started(false);
  await vi.waitFor(() => expect(hidden).toHaveBeenCalledWith('missing'));
  engine.isMissing = false;
  const ended = started(false);
  ended.end();
  await new Promise((resolve) => setTimeout(resolve));
  expect(ended.shown).not.toHaveBeenCalled();
});
