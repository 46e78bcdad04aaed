import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The heights, in px, of the figures that were drawn and have gone with their page. */
const heights = new Map<string, number>();

/**
 * Remembers how high the figure `name` was when its page was left, and keeps that much room (`--figure-height`) while it is drawn again. Without this the
 * panel would be shorter when the reader comes back, and the remembered scroll position another place. Put the ref around the figure.
 */
export function useHeightMemory(name: string): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = ref.current;
    const height = heights.get(name);
    if (height) place?.style.setProperty('--figure-height', `${height}px`);
    return () => {
      if (place?.querySelector('[data-drawn]')) heights.set(name, place.offsetHeight);
    };
  }, [name]);
  return ref;
}
