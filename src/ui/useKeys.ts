import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { type KeyHandler, type KeyLevel, makeKeyStack } from './keyStack.ts';

/** The key handlers of the document, called by one listener. */
const stack = makeKeyStack();

/** Handles keys while `isActive`. `handle` returns true if it used the key. The `handle` of the latest render is called. */
export function useKeys(level: KeyLevel, handle: KeyHandler, isActive = true): void {
  const onKey = useEffectEvent(handle);
  useEffect(() => {
    // A document keeps a listener once, however often it is added; a built page is rendered without a document.
    document.addEventListener('keydown', stack.press);
    return isActive ? stack.add(level, (event) => onKey(event)) : undefined;
  }, [level, isActive]);
}

/** Calls `close` on Escape while `isOpen`, unless a part that was opened later uses the key. */
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
 * For a component that is mounted only while it is open. Escape calls `close`. If the focus is inside when the component unmounts, it returns to the
 * element that had it before. Put the ref on the outermost element.
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
