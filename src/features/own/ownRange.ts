import { dayNumber } from '../../import/dates.ts';
import type { DayRange } from '../../import/shownRows.ts';
import type { ViewState } from '../../view/viewState.ts';

/** The days whose rows are shown: while the clock stands at a time, from the first year of incidents, else the year of that time, to its last day. Undefined today: all rows. */
export function ownRange({ at, from }: Pick<ViewState, 'at' | 'from'>, day: string): DayRange | undefined {
  if (!at) return undefined;
  const first = Math.min(from ?? Number(at.slice(0, 4)), Number(at.slice(0, 4)));
  return { from: dayNumber(`${first}-01-01`), to: dayNumber(day) };
}
