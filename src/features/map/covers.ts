import { type RefObject, useEffect } from 'react';
import type { Box } from '../../lib/geo/clip.ts';
import type { MapSurface } from '../../map/describe/surface.ts';

/** The attribute of elements that lie over a map and hide it. */
const COVERS = '[data-covers]';
const REST_MS = 120;

/** The boxes of what lies over the map of an element, in px of the map. */
export function coversOf(host: Element | null): Box[] {
  const map = host?.closest('.map');
  if (!map) return [];
  const { left, top } = map.getBoundingClientRect();
  return [...map.querySelectorAll(COVERS)].flatMap((element): Box[] => {
    const box = element.getBoundingClientRect();
    return box.width ? [[box.left - left, box.top - top, box.right - left, box.bottom - top]] : [];
  });
}

/** Places the names anew when something over the map appears, goes or changes its size. */
export function useCovers(section: RefObject<HTMLElement | null>, surface: MapSurface | null): void {
  useEffect(() => {
    const map = section.current;
    if (!map || !surface) return;
    let timer = 0;
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => surface.placeNames(), REST_MS);
    };
    const sizes = new ResizeObserver(soon);
    const observe = () => {
      for (const element of map.querySelectorAll(COVERS)) sizes.observe(element);
    };
    const parts = new MutationObserver(() => {
      observe();
      soon();
    });
    // Their contents are not watched, because the names are among the children of the map too.
    for (const parent of [map, ...map.querySelectorAll('.map-foot')]) parts.observe(parent, { childList: true });
    observe();
    return () => {
      clearTimeout(timer);
      sizes.disconnect();
      parts.disconnect();
    };
  }, [section, surface]);
}
