import { nearestLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { MapDescription } from './types.ts';

/** The part of a map, from its side and from below, that a key takes up at most. */
const [ACROSS, UP] = [1 / 3, 1 / 2];

/** The lower corner of a map in which a key covers fewer of the States that take part and of the centres: that in the west, or that in the east. */
export function keySide({ bounds: [west, south, east, north], states, centres }: Pick<MapDescription, 'bounds' | 'states' | 'centres'>): 'west' | 'east' {
  const places = [...states.features.filter(({ properties }) => properties.member), ...centres.features].map(({ geometry }) => geometry.coordinates);
  const low = places.filter(([, lat = 0]) => lat < south + (north - south) * UP);
  const shares = low.map(([lon = 0]) => (nearestLongitude(lon, (west + east) / 2) - west) / (east - west));
  const inWest = shares.filter((share) => share < ACROSS).length;
  const inEast = shares.filter((share) => share > 1 - ACROSS).length;
  return inEast < inWest ? 'east' : 'west';
}

/** Whether the corner for a key is at the start of a line in the language of the page: west is left in every language, the start of a line is not. */
export function isKeyAtStart(description: Pick<MapDescription, 'bounds' | 'states' | 'centres'>, direction: 'ltr' | 'rtl'): boolean {
  return (keySide(description) === 'west') === (direction === 'ltr');
}
