import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { MapDescription } from '../describe/types.ts';
import { LABELS, LINE_HEIGHT, labelColors, type NameStyle } from '../look/labelLook.ts';
import { centreImage } from './images.ts';
import type { HitLayer } from './lookLayers.ts';

/** The allowed positions of a State's name: around its point if the State is small, else on its land. */
const BESIDE_POINT = ['left', [0.7, 0], 'right', [-0.7, 0], 'top', [0, 0.5], 'bottom', [0, -0.5]];
const BESIDE_LEVEL = ['top', [0, 0.8], 'bottom', [0, -0.8]];
const BESIDE_UPRIGHT = ['left', [0.9, 0], 'right', [-0.9, 0]];
const ON_LAND = ['center', [0, 0], 'top', [0, 0.2], 'bottom', [0, -0.2]];
const HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** The layers of `labelLayers` that answer to the pointer, in drawing order. */
export const LABEL_HITS: HitLayer[] = [
  { id: 'small-states', kind: 'state', property: 'iso3' },
  { id: 'region-names', kind: 'region', property: 'regionId' },
  { id: 'centres', kind: 'centre', property: 'centreId' },
];

/** The style layers of names, centres and small States, in drawing order. */
export function labelLayers(map: MapDescription, theme: Theme): LayerSpecification[] {
  const shown = (layer: MapDescription['layers'][number]) => map.layers.includes(layer);
  const isWorld = map.level === 'world';
  return [
    ...(shown('names') ? [waterNames('ocean', theme), waterNames('sea', theme), waterNames('gulf', theme), stateNames(isWorld, theme)] : []),
    ...(shown('participation') || isWorld ? [smallStates(map, theme)] : []),
    ...(shown('areas') && shown('names') ? [limitNames(theme)] : []),
    ...(isWorld ? [regionNames(map, theme)] : []),
    ...(shown('centres') ? [centres(shown('names'), theme)] : []),
  ];
}

/** A layer of names in the look of their kind. */
function names(id: string, source: string, style: NameStyle, theme: Theme, layout: SymbolLayerSpecification['layout'] = {}): SymbolLayerSpecification {
  const { size, spacing, wrap, haloWidth } = LABELS[style];
  const { ink, halo } = labelColors(style, theme);
  return {
    id,
    type: 'symbol',
    source,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [familyOf(style)],
      'text-size': size,
      'text-letter-spacing': spacing,
      'text-max-width': wrap,
      'text-line-height': LINE_HEIGHT,
      ...layout,
    },
    paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': haloWidth },
  };
}

/** The font family of a kind of names. It is one that the page has loaded already, because loading another font would lay out the whole page again. */
function familyOf(style: NameStyle): string {
  const { weight, italic } = LABELS[style];
  return italic ? 'Plex Sans Italic' : weight === 600 ? 'Plex Sans Semibold' : 'IBM Plex Sans';
}

function waterNames(size: 'ocean' | 'sea' | 'gulf', theme: Theme): LayerSpecification {
  return {
    ...names(`water-${size}`, 'water-names', size, theme, {
      'text-rotate': ['get', 'turn'],
      'text-rotation-alignment': 'map',
      'text-padding': 6,
    }),
    minzoom: Math.max(0, LABELS[size].fromZoom),
    filter: ['==', ['get', 'size'], size],
  };
}

function stateNames(isWorld: boolean, theme: Theme): LayerSpecification {
  const layer = names('state-names', 'states', 'state', theme, {
    'symbol-sort-key': ['get', 'rank'],
    'text-padding': 3,
    'text-variable-anchor-offset': ['case', ['get', 'small'], ['literal', BESIDE_POINT], ['literal', ON_LAND]],
  });
  const color: ExpressionSpecification = ['case', ['get', 'member'], labelColors('state', theme).ink, labelColors('other', theme).ink];
  return {
    ...layer,
    minzoom: isWorld ? 3.2 : 1.6,
    filter: ['any', ['get', 'member'], ['>=', ['zoom'], LABELS.other.fromZoom]],
    paint: { ...layer.paint, 'text-color': color },
  };
}

function smallStates(map: MapDescription, theme: Theme): LayerSpecification {
  const { latest, first } = regionHue(theme, map.regionId);
  return {
    id: 'small-states',
    type: 'circle',
    source: 'states',
    filter: ['get', 'small'],
    paint: {
      'circle-radius': ['case', HOVERED, 6, 3.6],
      'circle-color': ['match', ['get', 'fill'], 'latest', latest, 'first', first, theme.land],
      'circle-stroke-color': theme.coast,
      'circle-stroke-width': 1,
    },
  };
}

function limitNames(theme: Theme): LayerSpecification {
  return names('limit-names', 'limit-names', 'limit', theme, {
    'text-variable-anchor-offset': ['case', ['get', 'level'], ['literal', BESIDE_LEVEL], ['literal', BESIDE_UPRIGHT]],
    'text-justify': 'auto',
  });
}

function centres(hasNames: boolean, theme: Theme): LayerSpecification {
  return names('centres', 'centres', 'centre', theme, {
    'icon-image': ['concat', centreImage(theme), ['get', 'symbol']],
    'icon-allow-overlap': true,
    'text-field': hasNames ? ['get', 'name'] : '',
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': 0.8,
    'text-justify': 'auto',
    'text-optional': true,
  });
}

/** The names of regions, each in the ink of its region. */
function regionNames(map: MapDescription, theme: Theme): LayerSpecification {
  const layer = names('region-names', 'region-names', 'region', theme, { 'text-allow-overlap': true, 'text-ignore-placement': false });
  const inks = map.regionNames.features.flatMap(({ properties: { regionId } }) => [regionId, regionHue(theme, regionId).ink]);
  if (inks.length === 0) return layer;
  // The type of a `match` expression names its first pairs one by one, so a list of any length does not fit it.
  const color = ['match', ['get', 'regionId'], ...inks, theme.ink1] as unknown as ExpressionSpecification;
  return { ...layer, paint: { ...layer.paint, 'text-color': color } };
}
