import type { Change } from '../lib/changes.ts';
import type { Theme } from './tokens.ts';

/** The sign of each kind of change, about 14 px across around (0, 0): a plus, a cross, a triangle. */
export const CHANGE_SHAPES: Record<Change, string> = {
  new: 'M-2 -7h4v5h5v4h-5v5h-4v-5h-5v-4h5z',
  gone: 'M-6.4 -3.6L-3.6 -6.4L0 -2.8L3.6 -6.4L6.4 -3.6L2.8 0L6.4 3.6L3.6 6.4L0 2.8L-3.6 6.4L-6.4 3.6L-2.8 0z',
  changed: 'M0 -7L7 6H-7z',
};

/** The colours of the sign of a change. */
export function changePaint(change: Change, { selection, ink1, panel }: Theme): { fill: string; stroke: string; strokeWidth: number } {
  if (change === 'changed') return { fill: panel, stroke: ink1, strokeWidth: 1.8 };
  return { fill: change === 'new' ? selection : ink1, stroke: panel, strokeWidth: 1.2 };
}
