import { least } from 'd3';
import type { Mark } from './scene.ts';

/** Which mark a key leads to: left and right in drawing order, up and down to the nearest in that direction, Home and End; null for any other key. */
export function nextMark(key: string, index: number, marks: Mark[]): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return marks.length - 1;
  if (!/^Arrow/.test(key) || marks.length === 0) return null;
  const from = marks[index];
  if (!from) return 0;
  if (key === 'ArrowRight') return index + 1;
  if (key === 'ArrowLeft') return Math.max(0, index - 1);
  const way = key === 'ArrowDown' ? 1 : -1;
  const middle = (mark: Mark) => ({ x: mark.box.x + mark.box.width / 2, y: mark.box.y + mark.box.height / 2 });
  const at = middle(from);
  const beyond = marks.filter((mark) => (middle(mark).y - at.y) * way > 1);
  // A mark to the side is farther than one straight above or below.
  const nearest = least(beyond, (mark) => Math.abs(middle(mark).x - at.x) * 3 + Math.abs(middle(mark).y - at.y));
  return nearest ? marks.indexOf(nearest) : index;
}
