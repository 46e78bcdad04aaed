import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { MapDescription } from '../describe/types.ts';

// Families of the page's style sheet, which has loaded them already: a font of the map's own would lay out the whole page anew.
const REGULAR = ['IBM Plex Sans'];
const BOLD = ['Plex Sans Semibold'];
const ITALIC = ['Plex Sans Italic'];
/** Where a name may stand: around the point of a small island State, else on the land itself. */
const BESIDE_POINT = ['left', [0.7, 0], 'right', [-0.7, 0], 'top', [0, 0.5], 'bottom', [0, -0.5]];
const BESIDE_LEVEL = ['top', [0, 0.8], 'bottom', [0, -0.8]];
const BESIDE_UPRIGHT = ['left', [0.9, 0], 'right', [-0.9, 0]];
const ON_LAND = ['center', [0, 0], 'top', [0, 0.2], 'bottom', [0, -0.2]];

/** The ink of each region for its name. */
function regionInk(map: MapDescription, theme: Theme): ExpressionSpecification {
  const pairs = map.regionNames.features.flatMap(({ properties: { regionId } }) => [regionId, regionHue(theme, regionId).ink]);
  return ['match', ['get', 'regionId'], ...pairs, theme.ink1] as unknown as ExpressionSpecification;
}

/** Names, centres and small States, in drawing order: what MapLibre places as symbols and points. */
export function labelLayers(map: MapDescription, theme: Theme): LayerSpecification[] {
  const halo = (color: string, width: number) => ({ 'text-halo-color': color, 'text-halo-width': width / 2 });
  const layers: LayerSpecification[] = [];
  const names = map.layers.includes('names');
  if (names) {
    layers.push(waterLabel('ocean', 17, 0.42, theme), waterLabel('sea', 15, 0.04, theme), waterLabel('gulf', 13, 0, theme));
    const world = map.level === 'world';
    layers.push({
      id: 'state-names',
      type: 'symbol',
      source: 'states',
      minzoom: world ? 3.2 : 1.6,
      filter: ['any', ['get', 'member'], ['>=', ['zoom'], 2]],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': REGULAR,
        'text-size': 13,
        'text-max-width': 8,
        'symbol-sort-key': ['get', 'rank'],
        'text-padding': 3,
        'text-variable-anchor-offset': ['case', ['get', 'small'], ['literal', BESIDE_POINT], ['literal', ON_LAND]],
      },
      paint: { 'text-color': ['case', ['get', 'member'], theme.ink1, theme.landInk], ...halo(theme.haloLand, 2.4) },
    });
  }
  if (map.layers.includes('participation') || map.level === 'world') {
    layers.push({
      id: 'small-states',
      type: 'circle',
      source: 'states',
      filter: ['get', 'small'],
      paint: {
        'circle-radius': ['case', ['boolean', ['feature-state', 'hover'], false], 6, 3.6],
        'circle-color': ['match', ['get', 'fill'], 'latest', regionHue(theme, map.regionId).latest, 'first', regionHue(theme, map.regionId).first, theme.land],
        'circle-stroke-color': theme.coast,
        'circle-stroke-width': 1,
      },
    });
  }
  if (map.layers.includes('areas') && names) {
    layers.push({
      id: 'limit-names',
      type: 'symbol',
      source: 'limit-names',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': REGULAR,
        'text-size': 13,
        'text-max-width': 9,
        'text-variable-anchor-offset': ['case', ['get', 'level'], ['literal', BESIDE_LEVEL], ['literal', BESIDE_UPRIGHT]],
        'text-justify': 'auto',
      },
      paint: { 'text-color': theme.limitInk, ...halo(theme.haloSea, 3) },
    });
  }
  if (map.layers.includes('centres')) {
    layers.push({
      id: 'centres',
      type: 'symbol',
      source: 'centres',
      layout: {
        'icon-image': ['concat', `centre-${theme.name}-`, ['get', 'symbol']],
        'icon-allow-overlap': true,
        'text-field': names ? ['get', 'name'] : '',
        'text-font': BOLD,
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
        'text-optional': true,
      },
      paint: { 'text-color': theme.ink1, ...halo(theme.panel, 3.4) },
    });
  }
  if (map.level === 'world') {
    layers.push({
      id: 'region-names',
      type: 'symbol',
      source: 'region-names',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': BOLD,
        'text-size': 15,
        'text-max-width': 7,
        'text-allow-overlap': true,
        'text-ignore-placement': false,
      },
      paint: { 'text-color': regionInk(map, theme), ...halo(theme.panel, 3.4) },
    });
  }
  return layers;
}

function waterLabel(size: 'ocean' | 'sea' | 'gulf', px: number, spacing: number, theme: Theme): LayerSpecification {
  return {
    id: `water-${size}`,
    type: 'symbol',
    source: 'water-names',
    filter: ['==', ['get', 'size'], size],
    minzoom: { ocean: 0, sea: 2.2, gulf: 3 }[size],
    layout: {
      'text-rotate': ['get', 'turn'],
      'text-rotation-alignment': 'map',
      'text-field': ['get', 'name'],
      'text-font': ITALIC,
      'text-size': px,
      'text-letter-spacing': spacing,
      'text-max-width': size === 'ocean' ? 9 : 40,
      'text-padding': 6,
    },
    paint: { 'text-color': theme.seaInk, 'text-halo-color': theme.haloSea, 'text-halo-width': 1.5 },
  };
}
