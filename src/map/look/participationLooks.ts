import { STATE_CLASSES, type StateClass } from '../../atlas/mapRecord.ts';
import { type Hue, regionHue, type Theme } from '../../theme/tokens.ts';
import type { MapDescription } from '../describe/types.ts';
import type { MapLayerLook } from './layerLook.ts';

/** How the land of a State looks, by how far the State takes part. */
export function classLook(
  value: StateClass,
  { fill, latest, first }: Hue,
  { land, observer }: Theme,
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
    case 'signed':
      return { fill, pattern: 'hatch' };
    case 'observer':
      return { fill: observer };
    case 'named':
      return { fill: land, stroke: fill, width: 1.6 };
  }
}

/** The land of the States of a region by class, and disputed areas, which are told from the land around them. */
export function participationLooks(map: MapDescription, theme: Theme): MapLayerLook[] {
  const hue = regionHue(theme, map.regionId);
  const classes = map.level === 'world' ? [] : STATE_CLASSES;
  const shapes = (wanted: StateClass) => [...map.classes].flatMap(([id, value]) => (value === wanted ? [id] : []));
  return [
    ...classes.map(
      (value): MapLayerLook => ({
        id: `part-${value}`,
        features: { from: 'countries', property: 'id', among: shapes(value) },
        ...classLook(value, hue, theme),
        hit: { kind: 'state', property: 'id' },
      }),
    ),
    { id: 'part-gap', features: { from: 'countries', property: 'disputed', among: [true] }, fill: theme.landEdge },
  ];
}
