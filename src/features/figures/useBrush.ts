import { useRef } from 'react';
import { yearAbout } from '../../figures/shared/about.ts';
import type { Mark } from '../../figures/shared/scene.ts';

type Found = Mark | null | undefined;

/** Brushing over the marks of years: `onYears` gets the first and the last of those between which the mouse was dragged or the focus moved with Shift. */
export function useBrush(onYears: (first: number, last: number) => void) {
  const start = useRef<number | undefined>(undefined);
  const set = (from: number | undefined, to: number | undefined) => {
    if (from !== undefined && to !== undefined && from !== to) onYears(Math.min(from, to), Math.max(from, to));
  };
  const yearOf = (mark: Found) => (mark ? yearAbout(mark) : undefined);
  return {
    begin: (mark: Found) => {
      start.current = yearOf(mark);
    },
    end: (mark: Found) => {
      set(start.current, yearOf(mark));
      start.current = undefined;
    },
    byKey: (isExtending: boolean, from: Found, to: Found) => {
      start.current = isExtending ? (start.current ?? yearOf(from)) : undefined;
      if (isExtending) set(start.current, yearOf(to));
    },
  };
}
