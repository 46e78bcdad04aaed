import { closestTo } from '../../lib/closestTo.ts';
import type { Mark } from './scene.ts';

/** The mark of a drawing that an element of it belongs to. Null for an element beside all marks. */
export function markAtTarget(marks: readonly Mark[], target: EventTarget | null): Mark | null {
  const markId = closestTo(target, '[data-mark]')?.getAttribute('data-mark');
  return marks.find(({ id }) => id === markId) ?? null;
}
