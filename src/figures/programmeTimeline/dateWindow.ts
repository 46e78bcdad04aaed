import { parseDate, yearFraction } from '../../lib/edtf.ts';
import { bar } from '../shared/bar.ts';
import type { SceneNode } from '../shared/scene.ts';
import type { TimeScale } from './lifeBar.ts';

const HEIGHT_PX = 5;

/** The days that a date leaves open, in px on the axis: from the first to the last, or a year that fades towards the side that is not known. */
export interface DateWindow {
  x1: number;
  x2: number;
  fades?: 'start' | 'end';
}

/** The window of a date, as far as it is on the axis; undefined for a date that is no window. */
export function dateWindow(date: string, x: TimeScale): DateWindow | undefined {
  const { form, earliest, latest } = parseDate(date);
  if (form !== 'window') return undefined;
  const [left = 0, right = 0] = x.range();
  const at = (year: number) => Math.min(right, Math.max(left, x(year)));
  if (earliest && latest) return { x1: at(yearFraction(earliest)), x2: at(yearFraction(latest)) };
  return earliest
    ? { x1: at(yearFraction(earliest)), x2: at(yearFraction(earliest) + 1), fades: 'end' }
    : { x1: at(yearFraction(latest) - 1), x2: at(yearFraction(latest)), fades: 'start' };
}

/** The band of a window around `y`, light as the windows of bars are. None for a date that is no window, and for one of a few days, which nobody could see. */
export function windowNodes(window: DateWindow | undefined, y: number, color: string): SceneNode[] {
  if (!window || window.x2 - window.x1 < 1) return [];
  const { x1, x2, fades } = window;
  return [bar({ x1, x2, y1: y - HEIGHT_PX / 2, y2: y + HEIGHT_PX / 2, ...(fades ? { fill: { color, towards: fades } } : { fill: color, opacity: 0.32 }) })];
}
