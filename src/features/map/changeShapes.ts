import type { Change } from '../../map/describe/mapChanges.ts';

/** The mark of each kind of change, about 14 px across around (0, 0): a plus, a cross, a triangle. */
export const CHANGE_SHAPES: Record<Change, string> = {
  new: 'M-2 -7h4v5h5v4h-5v5h-4v-5h-5v-4h5z',
  gone: 'M-6.4 -3.6L-3.6 -6.4L0 -2.8L3.6 -6.4L6.4 -3.6L2.8 0L6.4 3.6L3.6 6.4L0 2.8L-3.6 6.4L-6.4 3.6L-2.8 0z',
  changed: 'M0 -7L7 6H-7z',
};
