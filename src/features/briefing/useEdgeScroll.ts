import { type RefObject, useEffect, useEffectEvent } from 'react';

/** A pointer within so many px of the upper or lower edge of the window scrolls, by so many px a frame. */
const EDGE_PX = 72;
const STEP_PX = 10;

/**
 * Scrolls what holds an element while a dragged thing lies at the upper or lower edge of the window, so that it can be brought to a place out of sight. `y` is the height of the pointer in
 * the window, null while nothing is dragged. Calls `onScroll` after each step, since other things then lie under the pointer.
 */
export function useEdgeScroll(element: RefObject<Element | null>, y: number | null, onScroll: () => void): void {
  const way = y === null ? 0 : Number(y > innerHeight - EDGE_PX) - Number(y < EDGE_PX);
  const tell = useEffectEvent(onScroll);
  useEffect(() => {
    if (!way) return;
    const scroller = scrollerOf(element.current);
    const step = () => {
      scroller.scrollBy({ top: way * STEP_PX, behavior: 'instant' });
      tell();
      frame = requestAnimationFrame(step);
    };
    let frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [element, way]);
}

/** The nearest element around one that scrolls up and down, or the page. */
function scrollerOf(element: Element | null): Element {
  for (let around = element?.parentElement; around; around = around.parentElement) {
    if (around.scrollHeight > around.clientHeight && /auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return document.scrollingElement ?? document.documentElement;
}
