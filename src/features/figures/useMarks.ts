import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type Behind, type Mark, marksOf, type Scene } from '../../figures/shared/scene.ts';
import { nextMark } from '../../figures/shared/walk.ts';
import { useEscape } from '../../ui/useKeys.ts';
import { useOpenPath } from '../panel/navigation.ts';

/**
 * The active mark of a drawing, a ref for the element that holds the drawing, the handlers for that element, and a function that focuses the mark of an id. Pointer and focus make a mark active,
 * arrow keys move the focus. A click or Enter opens the page of a mark, or calls `onBehind` if the mark stands for several records. Escape leaves the
 * marks while `isOnTop`.
 */
export function useMarks(scene: Scene, onBehind: (mark: Mark & { behind: Behind }) => void, isOnTop: boolean) {
  const openPath = useOpenPath();
  const host = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const marks = useMemo(() => marksOf(scene), [scene]);
  // Found by id, so that the mark stays active when more data arrives and the scene is made again.
  const active = marks.find((mark) => mark.id === activeId) ?? null;
  const markAt = (target: EventTarget) => marks.find((mark) => mark.id === markIdAt(target)) ?? null;
  const activate = (target: EventTarget) => setActiveId(markAt(target)?.id ?? null);
  const open = (mark: Mark | null) => {
    if (mark?.behind) onBehind({ ...mark, behind: mark.behind });
    else if (mark?.href) openPath(mark.href);
  };
  const focus = (id: string | undefined) => host.current?.querySelector<SVGElement>(`[data-mark="${id}"]`)?.focus();
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
    if (next !== null) focus(marks[Math.max(0, Math.min(marks.length - 1, next))]?.id);
    else open(active);
  };
  const events = {
    onKeyDown,
    onFocus: ({ target }: { target: EventTarget }) => activate(target),
    onBlur: () => setActiveId(null),
    onPointerMove: ({ target }: { target: EventTarget }) => activate(target),
    onPointerLeave: () => setActiveId(null),
    onClick: ({ target }: { target: EventTarget }) => open(markAt(target)),
  };
  return { host, active, events, focus };
}

function markIdAt(target: EventTarget): string | null | undefined {
  return (target as Element).closest?.('[data-mark]')?.getAttribute('data-mark');
}
