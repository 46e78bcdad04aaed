import { useEffect, useRef } from 'react';
import { keepTrying } from './keepTrying.ts';

/**
 * After a change of path the focus goes to the heading of the new page, which a screen reader then says; with a fragment it goes to the part that the
 * fragment names. The first page leaves the focus where the browser puts it.
 */
export function useFocusOnArrival(path: string, fragment: string): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const address = path + fragment;
    const isArrival = shown.current !== null && shown.current !== address;
    shown.current = address;
    if (!isArrival) return;
    let isFocused = false;
    return keepTrying(() => {
      // A part that is still loading shows a heading of its own, which goes with it: the focus is then lost and set again.
      if (!isFocused || document.activeElement === document.body) isFocused = focusOn(fragment) || isFocused;
      return isFocused && document.documentElement.dataset.settled !== undefined;
    });
  }, [path, fragment]);
}

/** Focuses the element that the fragment names, else the heading. False if it is not there yet, or still folded. */
function focusOn(fragment: string): boolean {
  const named = fragment ? document.getElementById(fragment.slice(1)) : null;
  const element = named ?? (fragment ? null : document.querySelector<HTMLElement>('#content h1'));
  if (!element?.checkVisibility()) return false;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  return true;
}
