import type { Paint, SceneNode } from './scene.ts';

/** The corners of a rectangle in px, and its paint. */
export interface BarOptions extends Paint {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** A rectangle between two values on each axis, in px; which of the two is the larger does not matter. */
export function bar({ x1, x2, y1, y2, ...paint }: BarOptions): SceneNode {
  return { kind: 'rect', x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1), ...paint };
}
