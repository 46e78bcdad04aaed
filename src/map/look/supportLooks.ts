import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { MapDescription } from '../describe/types.ts';
import type { MapLayerLook } from './layerLook.ts';

/** The opacity of each class, from few programmes to many. The fill is the strongest one of participation, on which names can be read. */
const SHARES = [0.2, 0.38, 0.58, 0.78, 1] as const;

/** The fill over the land of a State, by the class of its running programmes: 0 to 4, or -1 for none, which is hatched. */
export function supportLook(theme: Theme, regionId: string, step: number): Pick<MapLayerLook, 'fill' | 'pattern' | 'opacity'> {
  const { fill, latest } = regionHue(theme, regionId);
  const opacity = SHARES[step];
  return opacity === undefined ? { fill, pattern: 'hatch' } : { fill: latest, opacity };
}

/** The land of the States by class. Plain land lies under them, so that nothing shows through. */
export function supportLooks({ regionId, support }: MapDescription, theme: Theme): MapLayerLook[] {
  const layer = (id: string, shapes: readonly string[], look: Pick<MapLayerLook, 'fill' | 'pattern' | 'opacity'>): MapLayerLook => ({
    id: `support-${id}`,
    features: { from: 'countries', property: 'id', among: shapes },
    ...look,
    hit: { kind: 'state', property: 'id' },
  });
  const shapes = (wanted: number) => [...support.shapes].flatMap(([id, step]) => (step === wanted ? [id] : []));
  return [
    layer('land', [...support.shapes.keys()], { fill: theme.land }),
    layer('none', shapes(-1), supportLook(theme, regionId, -1)),
    ...SHARES.map((_, step) => layer(String(step), shapes(step), supportLook(theme, regionId, step))),
  ];
}
