import type { CSSProperties } from 'react';

/** Px from the point to what stands beside it, so that it covers neither the pointer nor a symbol. */
const GAP_PX = 18;
/** From here on, in px from the left of the map, things stand left of their point. */
const RIGHT_HALF_PX = 420;

/** The place of a small box beside a point of the map, in px of the map. */
export function besidePoint(x: number, y: number): CSSProperties {
  const side = x > RIGHT_HALF_PX ? { right: `calc(100% - ${x - GAP_PX}px)` } : { left: x + GAP_PX };
  return { ...side, top: y + GAP_PX };
}
