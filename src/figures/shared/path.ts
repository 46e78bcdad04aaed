import type { Paint, SceneNode } from './scene.ts';

/** A path as `line`, `area` or `symbol` of d3-shape gives it (with `.digits(2)`); no node where it is null or empty. */
export function path(d: string | null, paint: Paint): SceneNode[] {
  return d ? [{ kind: 'path', d, ...paint }] : [];
}
