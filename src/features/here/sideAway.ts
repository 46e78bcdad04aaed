import type { MapPoint } from '../../map/describe/surface.ts';

/** Px from the left of the map that the card reaches to, where it stands left. */
const CARD_REACH_PX = 380;

/** The sides of the map at which a card stands so that it does not cover a mark, as classes: `at-left` or `at-right`, and `at-top` or `at-bottom`. */
export function sideAway(mark: MapPoint | null, host: Pick<HTMLElement, 'clientHeight'> | null): string {
  if (!mark || !host) return 'at-left at-top';
  return `${mark.x < CARD_REACH_PX ? 'at-right' : 'at-left'} ${mark.y < host.clientHeight / 2 ? 'at-bottom' : 'at-top'}`;
}
