import { type OwnFeatures, ownFeatures } from '../../map/describe/ownFeatures.ts';
import type { ViewState } from '../../view/viewState.ts';
import type { OwnEntry } from './ownLayers.ts';
import { ownRange } from './ownRange.ts';

/** The rows of some own files that the clock of a view shows, as its map draws them; null where there is no file. `day` is the last day of the view. */
export function ownNow(entries: readonly OwnEntry[], { at, from, camera }: Pick<ViewState, 'at' | 'from' | 'camera'>, day: string): OwnFeatures | null {
  if (entries.length === 0) return null;
  return ownFeatures(
    entries.map(({ layer }) => layer),
    ownRange({ at, from }, day),
    camera,
  );
}
