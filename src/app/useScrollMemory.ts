import { useEffect, useLayoutEffect, useRef } from 'react';

/** For how long, in ms, a scroll position is tried again while parts of the page are still loading. */
const PATIENCE_MS = 1500;

/** How far the window and the panel (`#content`) are scrolled, in px. */
interface ScrollPosition {
  window: number;
  content: number;
}

const positions = new Map<string, ScrollPosition>();
const content = () => document.getElementById('content');

/** The id of the current history entry. Writes a new id into an entry that has none. */
function entryName(): string {
  const state = history.state as { entry?: string } | null;
  if (state?.entry) return state.entry;
  const entry = `${Date.now()}.${Math.random()}`;
  history.replaceState({ ...state, entry }, '');
  return entry;
}

/**
 * Scrolls page and panel after a change of path. A history entry that was open before returns to the position where the reader left it; a new entry
 * starts at its fragment, or at the top.
 */
export function useScrollMemory(path: string): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const remember = () => positions.set(entryName(), { window: window.scrollY, content: content()?.scrollTop ?? 0 });
    document.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', remember, { capture: true });
  }, []);
  useLayoutEffect(() => {
    const isFirst = shown.current === null;
    if (shown.current === path) return;
    shown.current = path;
    const position = positions.get(entryName());
    if (isFirst) return;
    window.scrollTo({ top: 0 });
    content()?.scrollTo({ top: 0 });
    if (position) return keepTrying(() => isScrolledTo(position));
    if (location.hash) return keepTrying(isFragmentShown);
  }, [path]);
}

/** Scrolls to a position. False while the content is still too short to scroll that far. */
function isScrolledTo(position: ScrollPosition): boolean {
  window.scrollTo({ top: position.window });
  content()?.scrollTo({ top: position.content });
  return Math.abs(window.scrollY - position.window) < 2 && Math.abs((content()?.scrollTop ?? 0) - position.content) < 2;
}

/** Scrolls to the element that the fragment of the address names. False while that element is not rendered. */
function isFragmentShown(): boolean {
  const element = document.getElementById(location.hash.slice(1));
  element?.scrollIntoView();
  return element !== null;
}

/** Calls `isDone` on each frame until it returns true, until `PATIENCE_MS` have passed, or until the reader scrolls, clicks or types. Returns a function that stops it. */
function keepTrying(isDone: () => boolean): () => void {
  const end = performance.now() + PATIENCE_MS;
  const acts = ['wheel', 'pointerdown', 'keydown'];
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const act of acts) removeEventListener(act, stop);
  };
  const step = () => {
    if (isDone() || performance.now() > end) stop();
    else frame = requestAnimationFrame(step);
  };
  for (const act of acts) addEventListener(act, stop, { passive: true });
  step();
  return stop;
}
