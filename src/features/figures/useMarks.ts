import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { markAtTarget } from '../../figures/shared/markAtTarget.ts';
import { type Behind, type Mark, marksOf, type Scene } from '../../figures/shared/scene.ts';
import { nextMark } from '../../figures/shared/walk.ts';
import { makeTaps } from '../../lib/taps.ts';
import { useEscape } from '../../ui/useKeys.ts';
import { useOpenPath } from '../panel/navigation.ts';
import { useBrush } from './useBrush.ts';

interface MarkHandlers {
  onBehind: (mark: Mark & { behind: Behind }) => void;
  onYears: (first: number, last: number) => void;
  isOnTop: boolean;
}

/**
 * The active mark of a drawing, a ref for the element that holds the drawing, the handlers for that element, and a function that focuses the mark of an id. Pointer and focus make a mark active,
 * arrow keys move the focus. A click, the second tap of a finger, or Enter opens the page of a mark, or calls `onBehind` if the mark stands for several records. Escape leaves the
 * marks while `isOnTop`. Marks of years can be brushed, by dragging with the mouse or by arrow keys with Shift: `onYears` gets the first and the last.
 */
export function useMarks(scene: Scene, { onBehind, onYears, isOnTop }: MarkHandlers) {
  const openPath = useOpenPath();
  const host = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const marks = useMemo(() => marksOf(scene), [scene]);
  // Found by id, so that the mark stays active when more data arrives and the scene is made again.
  const active = marks.find((mark) => mark.id === activeId) ?? null;
  const markAt = (target: EventTarget) => markAtTarget(marks, target);
  const activate = (target: EventTarget) => setActiveId(markAt(target)?.id ?? null);
  const open = (mark: Mark | null) => {
    if (mark?.behind) onBehind({ ...mark, behind: mark.behind });
    else if (mark?.href) openPath(mark.href);
  };
  const focus = (id: string | undefined) => host.current?.querySelector<SVGElement>(`[data-mark="${id}"]`)?.focus();
  const brush = useBrush({ scene, onYears, focus });
  const [taps] = useState(makeTaps);
  const dismiss = () => {
    setActiveId(null);
    if (host.current?.contains(document.activeElement)) host.current.focus();
  };
  useEscape(dismiss, active !== null && isOnTop);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextMark(event.key, active ? marks.indexOf(active) : -1, marks);
    const isOpening = (event.key === 'Enter' || event.key === ' ') && active;
    if (next === null && !isOpening) return;
    event.preventDefault();
    if (next === null) return open(active);
    const mark = marks[Math.max(0, Math.min(marks.length - 1, next))];
    brush.byKey(event.shiftKey, active, mark);
    focus(mark?.id);
  };
  const events = {
    onKeyDown,
    onKeyUp: brush.onKeyUp,
    onFocus: ({ target }: { target: EventTarget }) => activate(target),
    onBlur: () => setActiveId(null),
    onPointerMove: ({ target }: { target: EventTarget }) => activate(target),
    onPointerLeave: () => setActiveId(null),
    onPointerDown: ({ target, pointerType }: PointerEvent) => {
      taps.down(pointerType);
      brush.begin(pointerType === 'mouse' ? markAt(target) : null);
    },
    onPointerUp: ({ target }: PointerEvent) => brush.end(markAt(target)),
    onClick: ({ target }: { target: EventTarget }) => {
      const mark = markAt(target);
      if (taps.opens(mark?.id)) open(mark);
      else activate(target);
    },
  };
  return { host, active, events, focus };
}
