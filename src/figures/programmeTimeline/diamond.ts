import { curveLinearClosed, line } from 'd3';
import { path } from '../shared/path.ts';
import type { Paint, SceneNode } from '../shared/scene.ts';

const closed = line().curve(curveLinearClosed).digits(2);

/** A diamond around a point, `radius` px to each corner. */
export function diamond(x: number, y: number, { radius, ...paint }: Paint & { radius: number }): SceneNode[] {
  const corners: [number, number][] = [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ];
  return path(closed(corners), paint);
}
