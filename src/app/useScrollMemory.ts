import { useEffect, useLayoutEffect, useRef } from 'react';
import { keepTrying } from './keepTrying.ts';

/** How far the window and the panel (`#content`) are scrolled, in px. */
interface ScrollPosition {
  window: number;
  content: number;
}

const KEPT = 'roadstead.position';
const positions = new Map<string, ScrollPosition>();
const content = () => document.getElementById('content');

const positionNow = (): ScrollPosition => ({ window: window.scrollY, content: content()?.scrollTop ?? 0 });

/** Keeps where the reader is on a page, for the same page in another language, which is opened next. */
export function keepPosition(path: string): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify({ path, ...positionNow() }));
  } catch {
    // Then the page opens at its top.
  }
}

/** The position that was kept for a path, once. */
function keptPosition(path: string): ScrollPosition | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as (ScrollPosition & { path: string }) | null;
    sessionStorage.removeItem(KEPT);
    return kept?.path === path ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The id of the current history entry. Writes a new id into an entry that has none. */
function entryName(): string {
  const state = history.state as { entry?: string } | null;
  if (state?.entry) return state.entry;
  const entry = `${Date.now()}.${Math.random()}`;
  history.replaceState({ ...state, entry }, '');
  return entry;
}

/**
 * Scrolls page and panel after a change of path or fragment. A history entry that was open before returns to the position where the reader left it; a new
 * entry starts at its fragment, or at the top.
 */
export function useScrollMemory(path: string, fragment: string): void {
  const shown = useRef<{ path: string; fragment: string } | null>(null);
  useEffect(() => {
    const remember = () => positions.set(entryName(), positionNow());
    document.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', remember, { capture: true });
  }, []);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { path, fragment };
    const position = positions.get(entryName()) ?? (before ? undefined : keptPosition(path));
    if (before && before.path !== path) {
      window.scrollTo({ top: 0 });
      content()?.scrollTo({ top: 0 });
    }
    if (position) return keepTrying(() => isScrolledTo(position));
    if (fragment) return keepTrying(isFragmentShown);
  }, [path, fragment]);
}

/** Scrolls to a position. False while the content is still too short to scroll that far. */
function isScrolledTo(position: ScrollPosition): boolean {
  window.scrollTo({ top: position.window });
  content()?.scrollTo({ top: position.content });
  return Math.abs(window.scrollY - position.window) < 2 && Math.abs((content()?.scrollTop ?? 0) - position.content) < 2;
}

/** Scrolls to the element that the fragment of the address names. False while that element is not rendered or still folded. */
function isFragmentShown(): boolean {
  const element = document.getElementById(location.hash.slice(1));
  element?.scrollIntoView();
  return element?.checkVisibility() ?? false;
}
