import { useEffect, useLayoutEffect, useRef } from 'react';
import { keepTrying } from './keepTrying.ts';

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
 * Scrolls page and panel after a change of path or fragment. A history entry that was open before returns to the position where the reader left it; a new
 * entry starts at its fragment, or at the top.
 */
export function useScrollMemory(path: string, fragment: string): void {
  const shown = useRef<{ path: string; fragment: string } | null>(null);
  useEffect(() => {
    const remember = () => positions.set(entryName(), { window: window.scrollY, content: content()?.scrollTop ?? 0 });
    document.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', remember, { capture: true });
  }, []);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { path, fragment };
    const position = positions.get(entryName());
    if (before && before.path !== path) {
      window.scrollTo({ top: 0 });
      content()?.scrollTo({ top: 0 });
    }
    if (before && position) return keepTrying(() => isScrolledTo(position));
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
