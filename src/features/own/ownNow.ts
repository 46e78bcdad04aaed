import type { OwnLayer } from '../../import/ownLayer.ts';
import { type OwnFeatures, ownCells, ownFeatures } from '../../map/describe/ownFeatures.ts';
import type { ViewState } from '../../view/viewState.ts';
import { ownRange } from './ownRange.ts';

/** The rows of some own files that the clock of a view shows, as its map draws them; null where there is no file. `day` is the last day of the view; `cells` are those of its camera. */
export function ownNow(
  layers: readonly OwnLayer[],
  { at, from, camera }: Pick<ViewState, 'at' | 'from' | 'camera'>,
  day: string,
  cells = ownCells(layers, camera),
): OwnFeatures | null {
  return layers.length ? ownFeatures(layers, ownRange({ at, from }, day), cells) : null;
}
