import { PARTICIPATION_CLASSES, type ParticipationClass } from '../../atlas/participation.ts';
import { type Hue, regionHue, type Theme } from '../../theme/tokens.ts';
import type { MapDescription } from '../describe/types.ts';
import type { MapLayerLook } from './layerLook.ts';

/** How the land of a State looks, by how far the State takes part. */
export function classLook(
  value: ParticipationClass,
  { fill, latest, first }: Hue,
  land: string,
): Pick<MapLayerLook, 'fill' | 'pattern' | 'stroke' | 'width' | 'dash'> {
  switch (value) {
    case 'latest':
      return { fill: latest };
    case 'first':
      return { fill: first };
    case 'possible':
      return { fill, pattern: 'stripe' };
    case 'undated':
      return { fill, pattern: 'dots' };
    case 'eligible':
      return { fill, pattern: 'hatch' };
    case 'observer':
      return { fill: land, stroke: fill, width: 1.4, dash: [2.8, 4.2] };
  }
}

/** The land of the States of a region by class, and disputed areas, which are told from the land around them. */
export function participationLooks(map: MapDescription, theme: Theme): MapLayerLook[] {
  const hue = regionHue(theme, map.regionId);
  const classes = map.level === 'world' ? [] : PARTICIPATION_CLASSES;
  const shapes = (wanted: ParticipationClass) => [...map.classes].flatMap(([id, value]) => (value === wanted ? [id] : []));
  return [
    ...classes.map(
      (value): MapLayerLook => ({
        id: `part-${value}`,
        features: { from: 'countries', property: 'id', among: shapes(value) },
        ...classLook(value, hue, theme.land),
        hit: { kind: 'state', property: 'id' },
      }),
    ),
    { id: 'part-gap', features: { from: 'countries', property: 'disputed', among: [true] }, fill: theme.landEdge },
  ];
}
