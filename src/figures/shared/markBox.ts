import type { Mark } from './scene.ts';

/** The box of a mark around a point, 16 px square if no size is given. It takes the pointer and gets the focus ring. */
export function markBox(x: number, y: number, size = 16): Mark['box'] {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}
