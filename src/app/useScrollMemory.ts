import { useEffect, useLayoutEffect, useRef } from 'react';

/** How long a restored position is waited for while the page's parts still load, in ms. */
const PATIENCE_MS = 1500;

interface Place {
  window: number;
  content: number;
}

const places = new Map<string, Place>();
const content = () => document.getElementById('content');

/** The name of the current entry of the history; an entry without one gets it. */
function entryName(): string {
  const state = history.state as { entry?: string } | null;
  if (state?.entry) return state.entry;
  const entry = `${Date.now()}.${Math.random()}`;
  history.replaceState({ ...state, entry }, '');
  return entry;
}

/**
 * Puts page and panel where a reader expects them after a change of path: an entry that was seen before where it was left, another
 * one at its fragment or at its top.
 */
export function useScrollMemory(path: string): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const remember = () => places.set(entryName(), { window: window.scrollY, content: content()?.scrollTop ?? 0 });
    document.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', remember, { capture: true });
  }, []);
  useLayoutEffect(() => {
    const isFirst = shown.current === null;
    if (shown.current === path) return;
    shown.current = path;
    const place = places.get(entryName());
    if (isFirst) return;
    window.scrollTo({ top: 0 });
    content()?.scrollTo({ top: 0 });
    if (place) return keepTrying(() => isScrolledTo(place));
    if (location.hash) return keepTrying(isFragmentShown);
  }, [path]);
}

/** Scrolls to a place. False while the content is still too short for it. */
function isScrolledTo(place: Place): boolean {
  window.scrollTo({ top: place.window });
  content()?.scrollTo({ top: place.content });
  return Math.abs(window.scrollY - place.window) < 2 && Math.abs((content()?.scrollTop ?? 0) - place.content) < 2;
}

/** Scrolls to the element that the fragment names. False while it is not there. */
function isFragmentShown(): boolean {
  const element = document.getElementById(location.hash.slice(1));
  element?.scrollIntoView();
  return element !== null;
}

/** Calls `isDone` on each frame until it is, for a while at most, or until the reader acts. Gives a function that ends it. */
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
