import type { Paint, SceneNode } from './scene.ts';

/** A disc around (x, y), or a ring where it has a stroke only. The radius is that of a point on a line, 3.4 px, where left out. */
export function dot(x: number, y: number, { radius = 3.4, ...paint }: Paint & { radius?: number }): SceneNode {
  return { kind: 'circle', x, y, radius, ...paint };
}
