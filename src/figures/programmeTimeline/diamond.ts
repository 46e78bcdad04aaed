import { hundredths } from '../../lib/hundredths.ts';
import { path } from '../shared/path.ts';
import type { Paint, SceneNode } from '../shared/scene.ts';

/** A diamond around a point, `radius` px to each corner. */
export function diamond(x: number, y: number, { radius, ...paint }: Paint & { radius: number }): SceneNode[] {
  const corners = [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ];
  return path(`M${corners.map((corner) => corner.map(hundredths).join()).join('L')}Z`, paint);
}
