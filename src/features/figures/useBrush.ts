import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';
import { yearAbout } from '../../figures/shared/about.ts';
import type { Mark, Scene } from '../../figures/shared/scene.ts';

type Found = Mark | null | undefined;

interface Brush {
  scene: Scene;
  /** Gets the first and the last of the years that were brushed. */
  onYears: (first: number, last: number) => void;
  /** Focuses the mark of an id. */
  focus: (id: string | undefined) => void;
}

/**
 * Brushing over the marks of years, by dragging with the mouse or by moving the focus while Shift is held. The years are given when the button or the key is
 * released: the figure may then be drawn anew for them, and the focus comes back to the mark that it had reached.
 */
export function useBrush({ scene, onYears, focus }: Brush) {
  const start = useRef<Found>(null);
  const reached = useRef<Found>(null);
  const lost = useRef<string | undefined>(undefined);
  const yearOf = (mark: Found) => (mark ? yearAbout(mark) : undefined);
  const end = (mark: Found) => {
    const [from, to] = [yearOf(start.current), yearOf(mark)];
    start.current = null;
    reached.current = null;
    if (from !== undefined && to !== undefined && from !== to) onYears(Math.min(from, to), Math.max(from, to));
  };
  const giveBack = useEffectEvent(() => {
    if (document.activeElement === document.body) focus(lost.current);
    lost.current = undefined;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene that is made again has new marks
  useEffect(giveBack, [scene]);
  return {
    begin: (mark: Found) => {
      start.current = mark;
    },
    end,
    byKey: (isExtending: boolean, from: Found, to: Found) => {
      start.current = isExtending ? (start.current ?? from) : null;
      reached.current = isExtending ? to : null;
    },
    onKeyUp: ({ key }: KeyboardEvent) => {
      if (key !== 'Shift' || !reached.current) return;
      lost.current = reached.current.id;
      end(reached.current);
    },
  };
}
