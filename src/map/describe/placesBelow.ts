import type { Box } from '../../lib/geo/clip.ts';
import type { MapSurface } from './surface.ts';
import type { MapDescription } from './types.ts';

/** How many of the States that take part, and of the centres of a map, have their places within a box, in px of the map: so many would lie below what stands there. */
export function placesBelow(
  { states, centres }: Pick<MapDescription, 'states' | 'centres'>,
  surface: Pick<MapSurface, 'project'>,
  [left, top, right, bottom]: Box,
): number {
  const features = [...states.features.filter(({ properties }) => properties.member), ...centres.features];
  return features.filter(({ geometry: { coordinates } }) => {
    const [lon = 0, lat = 0] = coordinates;
    const at = surface.project(lon, lat);
    return at !== null && at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
  }).length;
}
