import { DEFAULT_VIEW, type ViewState } from '../../view/viewState.ts';

/** What of a view a briefing keeps: what is seen, not how the window stands (theme, kind of map, what is asked or compared). */
export function pinnedView({ layers, projection, camera, at, from, types, publisher, status, funder, sort }: ViewState): ViewState {
  return { ...DEFAULT_VIEW, layers, projection, camera, at, from, types, publisher, status, funder, sort };
}
