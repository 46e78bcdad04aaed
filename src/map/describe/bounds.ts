import { findRegion, isMapped } from '../../atlas/lookup.ts';
import { type Bounds, regionBounds } from '../../lib/geo/regionBounds.ts';
import type { FramePlace } from './frame.ts';
import type { MapInput } from './input.ts';

/** The bounds that the map of the world fits. */
export const WORLD_BOUNDS: Bounds = [-104, -60, 206, 68];
/** Half the size in degrees of the view around a centre. */
const CENTRE_VIEW = [6, 5] as const;

/** The bounds that the camera fits: those around one State or one centre, else of the region, else of the world. */
export function boundsOf({ atlas, regionId }: MapInput, place?: FramePlace, isState = false): Bounds {
  if (place && isState) return stateBounds(place);
  if (place) {
    const [lon, lat] = place;
    return [lon - CENTRE_VIEW[0], lat - CENTRE_VIEW[1], lon + CENTRE_VIEW[0], lat + CENTRE_VIEW[1]];
  }
  const region = regionId ? findRegion(atlas, regionId) : undefined;
  return region && isMapped(regionId) ? regionBounds(region) : WORLD_BOUNDS;
}

/** Bounds around the label point of a State. They grow with the area of the State. */
function stateBounds([lon, lat, km2]: FramePlace): Bounds {
  const half = Math.min(28, Math.max(3, Math.sqrt(km2) / 111));
  return [lon - half * 1.3, Math.max(-80, lat - half), lon + half * 1.3, Math.min(82, lat + half)];
}
