import { STATE_CLASSES, type StateClass } from '../../atlas/mapRecord.ts';
import type { Parallel } from '../../atlas/parallel.ts';
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

/** How the land of a State looks that takes part in only one of two parallel instruments: stripes of the full fill, in a direction for each. */
export function parallelLook(value: Parallel, { latest }: Hue): Pick<MapLayerLook, 'fill' | 'pattern'> {
  return value === 'both' ? { fill: latest } : { fill: latest, pattern: value === 'older' ? 'slash' : 'backslash' };
}

function onlyLook(value: Parallel, among: readonly string[], hue: Hue): MapLayerLook {
  return { id: `part-${value}`, features: { from: 'countries', property: 'id', among }, ...parallelLook(value, hue), hit: { kind: 'state', property: 'id' } };
}

/** The land of the States of a region by class, and disputed areas, which are told from the land around them. */
export function participationLooks(map: MapDescription, theme: Theme): MapLayerLook[] {
  const hue = regionHue(theme, map.regionId);
  const classes = map.level === 'world' ? [] : STATE_CLASSES;
  const parallelOf = (shape: string) => map.parallels.get(map.partOwners.get(shape) ?? shape);
  const only = (wanted: Parallel) => [...map.classes].flatMap(([id, value]) => (value === 'latest' && parallelOf(id) === wanted ? [id] : []));
  const [older, newer] = [only('older'), only('newer')];
  const shapes = (wanted: StateClass) =>
    [...map.classes].flatMap(([id, value]) => (value === wanted && !older.includes(id) && !newer.includes(id) ? [id] : []));
  return [
    ...classes.map(
      (value): MapLayerLook => ({
        id: `part-${value}`,
        features: { from: 'countries', property: 'id', among: shapes(value) },
        ...classLook(value, hue, theme),
        hit: { kind: 'state', property: 'id' },
      }),
    ),
    ...(map.parallels.size ? [onlyLook('older', older, hue), onlyLook('newer', newer, hue)] : []),
    { id: 'part-gap', features: { from: 'countries', property: 'disputed', among: [true] }, fill: theme.landEdge },
  ];
}
