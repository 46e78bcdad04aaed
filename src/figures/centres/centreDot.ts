import type { Centre } from '../../atlas/records.ts';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import { dot } from '../shared/dot.ts';

/** Offices, which are not counted, are smaller. */
export const radiusOf = ({ kind }: Pick<Centre, 'kind'>) => (kind === 'centre' ? 6 : 3.5);

/** The sign of a centre: a disc where it works, a ring where not, dashed while it is planned. */
export function centreDot(
  centre: Pick<Centre, 'kind' | 'status' | 'regionId'>,
  { x, y, radius = radiusOf(centre) }: { x: number; y: number; radius?: number },
  theme: Theme,
) {
  const hue = regionHue(theme, centre.regionId).fill;
  return dot(x, y, {
    radius,
    fill: centre.status === 'active' ? hue : theme.panel,
    stroke: hue,
    strokeWidth: 2,
    ...(centre.status === 'planned' ? { dash: '3 2' } : {}),
  });
}
