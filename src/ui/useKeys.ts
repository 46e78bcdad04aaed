import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { type KeyHandler, type KeyLevel, makeKeyStack } from './keyStack.ts';

/** All keys of the document go through this stack; its one listener is bound when the page loads. */
const stack = makeKeyStack();
document.addEventListener('keydown', stack.press);

/** Handles keys while `isActive`. `handle` says whether it used a key; it always sees the values of the last rendering. */
export function useKeys(level: KeyLevel, handle: KeyHandler, isActive = true): void {
  const onKey = useEffectEvent(handle);
  useEffect(() => (isActive ? stack.add(level, (event) => onKey(event)) : undefined), [level, isActive]);
}

/** Calls `close` on Escape while something is open, unless something opened later takes the key. */
export function useEscape(close: () => void, isOpen = true, level: 'open' | 'modal' = 'open'): void {
  useKeys(
    level,
    ({ key }) => {
      if (key !== 'Escape') return false;
      close();
      return true;
    },
    isOpen,
  );
}

/**
 * For a part that is on the page only while it is open: Escape closes it, and the focus, if it is inside when the part goes, returns to where it was
 * before. Give the ref to the outermost element.
 */
export function useOpenPart<T extends HTMLElement>(close: () => void): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEscape(close);
  useLayoutEffect(() => {
    const part = ref.current;
    const before = document.activeElement;
    return () => {
      if (part?.contains(document.activeElement) && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return ref;
}
