import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { MapDescription } from '../describe/types.ts';

/** The solid colour nearest to what fills the land of a State: the halo of a name on it. */
export function landFill(map: MapDescription, theme: Theme, iso3: string): string {
  const { latest, first } = regionHue(theme, map.regionId);
  const step = map.support.steps.get(iso3);
  if (step !== undefined) return step < 0 ? theme.land : step < 2 ? first : latest;
  if (!map.layers.includes('participation')) return theme.land;
  switch (map.stateClasses.get(iso3)) {
    case 'latest':
      return ['older', 'newer'].includes(map.parallels.get(iso3) ?? '') ? first : latest;
    case 'first':
      return first;
    case 'observer':
      return theme.observer;
    default:
      return theme.land;
  }
}
