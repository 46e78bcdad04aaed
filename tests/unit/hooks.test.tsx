// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePresentingKeys } from '../../src/features/briefing/usePresentingKeys.ts';
import { SPEEDS, usePlay } from '../../src/features/time/usePlay.ts';
import { pointed, watchPointed } from '../../src/lib/pointed.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let root: Root;

/** Calls a hook as part of a component. */
function Probe({ hook: useGiven }: { hook: () => void }) {
  useGiven();
  return null;
}

/** Renders a hook and gives what it gave last. */
function render<T>(hook: () => T): () => T {
  let given: T | undefined;
  const keep = () => {
    given = hook();
  };
  act(() => root.render(<Probe hook={keep} />));
  return () => given as T;
}

beforeEach(() => {
  vi.useFakeTimers();
  root = createRoot(document.createElement('div'));
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test('playing steps at its speed, keeps to a new speed, and stops where there is no next step', () => {
  let left = 4;
  const step = vi.fn(() => --left > 0);
  const play = render(() => usePlay(step));
  pass(5000);
  expect(step).not.toHaveBeenCalled();
  act(() => play().setPlaying(true));
  pass(SPEEDS.normal * 2);
  expect(step).toHaveBeenCalledTimes(2);
  act(() => play().setSpeed('fast'));
  pass(SPEEDS.fast);
  expect(step).toHaveBeenCalledTimes(3);
  expect(play().isPlaying).toBe(true);
  pass(SPEEDS.fast);
  expect(play().isPlaying).toBe(false);
  pass(5000);
  expect(step).toHaveBeenCalledTimes(4);
});

test('a number and Enter go to a view, digits too far apart do not join, and a field keeps its keys', () => {
  const go = vi.fn();
  const notes = vi.fn();
  render(() => usePresentingKeys(go, { n: notes }));
  const press = (key: string, target: Element = document.body) =>
    act(() => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  press('1');
  press('2');
  press('Enter');
  expect(go).toHaveBeenLastCalledWith({ view: 11 });
  press('1');
  pass(4000);
  press('3');
  press('Enter');
  expect(go).toHaveBeenLastCalledWith({ view: 2 });
  press('N');
  expect(notes).toHaveBeenCalledTimes(1);
  const calls = go.mock.calls.length;
  const field = document.body.appendChild(document.createElement('textarea'));
  press('ArrowRight', field);
  press('n', field);
  expect(go).toHaveBeenCalledTimes(calls);
  expect(notes).toHaveBeenCalledTimes(1);
});

test('what is scrolled under a resting pointer is not pointed at', () => {
  document.body.innerHTML = '<a href="/" data-about="state.FIN"></a><h1></h1>';
  const [link, heading] = [document.querySelector('a') as HTMLElement, document.querySelector('h1') as HTMLElement];
  const end = watchPointed(document);
  const send = (type: string, target: HTMLElement, screenX: number) => target.dispatchEvent(new PointerEvent(type, { bubbles: true, screenX, screenY: 5 }));
  send('pointerover', link, 10);
  expect(pointed.get()).toEqual(['state.FIN']);
  send('pointerover', heading, 40);
  send('pointermove', heading, 42);
  expect(pointed.get()).toEqual([]);
  link.focus();
  expect(pointed.get()).toEqual(['state.FIN']);
  send('pointerover', heading, 42);
  expect(pointed.get()).toEqual(['state.FIN']);
  end();
});
