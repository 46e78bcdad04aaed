import type { Box } from '../../lib/geo/clip.ts';

/** The box of an element on the map, in px from the map's top left corner; both boxes are as the browser gives them. */
export function boxOn(map: DOMRect, element: DOMRect): Box {
  return [element.left - map.left, element.top - map.top, element.right - map.left, element.bottom - map.top];
}
