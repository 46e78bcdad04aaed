import type { MapDescription } from '../src/map/describe/types.ts';
import type { Theme } from '../src/theme/tokens.ts';

const nothing = { type: 'FeatureCollection' as const, features: [] };

/** A map for a card, which is mostly shown small: it names only regions, or the States that take part in one. Centres keep their symbols; seas, zones, limits, other States and the net of degrees are left to the page. */
export function cardMap(map: MapDescription): MapDescription {
  return {
    ...map,
    layers: map.layers.filter((layer) => layer !== 'areas' && layer !== 'graticule'),
    states: { ...map.states, features: map.states.features.filter(({ properties }) => properties.member) },
    centres: { ...map.centres, features: map.centres.features.map((centre) => ({ ...centre, properties: { ...centre.properties, name: '' } })) },
    waterNames: nothing,
    zoneNames: nothing,
  };
}

/** The colours of a card's map: the sea is of one colour up to the coast, which has no line of its own; nor have the boundaries on the map of the world, where lines would run together. */
export function cardMapTheme(theme: Theme, level: MapDescription['level']): Theme {
  const plain = { ...theme, seaEdge: theme.sea, seaShallow: theme.sea, coast: 'none' };
  return level === 'world' ? { ...plain, boundary: 'none', boundaryDisputed: 'none' } : plain;
}
