import { mixOklab } from '../../theme/mix.ts';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { MapDescription } from '../describe/types.ts';
import type { MapLayerLook } from './layerLook.ts';

/** The share of the region's hue in each class, from few programmes to many; the rest is the colour of land. */
const SHARES = [0.2, 0.36, 0.54, 0.74, 1] as const;

/** How the land of a State looks, by the class of its running programmes: 0 to 4, or -1 for none, which is hatched. */
export function supportLook(theme: Theme, regionId: string, step: number): Pick<MapLayerLook, 'fill' | 'pattern'> {
  const { fill } = regionHue(theme, regionId);
  const share = SHARES[step];
  return share === undefined ? { fill, pattern: 'hatch' } : { fill: mixOklab(fill, theme.land, share) };
}

/** The land of the States by class. Plain land lies under the hatching, so that nothing shows through it. */
export function supportLooks({ regionId, support }: MapDescription, theme: Theme): MapLayerLook[] {
  const shapes = (wanted: number) => [...support.shapes].flatMap(([id, step]) => (step === wanted ? [id] : []));
  const layer = (id: string, step: number, look: Pick<MapLayerLook, 'fill' | 'pattern'>): MapLayerLook => ({
    id: `support-${id}`,
    features: { from: 'countries', property: 'id', among: shapes(step) },
    ...look,
    hit: { kind: 'state', property: 'id' },
  });
  return [
    layer('land', -1, { fill: theme.land }),
    layer('none', -1, supportLook(theme, regionId, -1)),
    ...SHARES.map((_, step) => layer(String(step), step, supportLook(theme, regionId, step))),
  ];
}
