import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { participationFill, regionHue, type Theme } from '../../theme/tokens.ts';
import type { LayerId } from '../../view/viewState.ts';
import { graticule } from '../describe/graticule.ts';
import type { MapDescription } from '../describe/types.ts';
import { limitImage } from './images.ts';
import type { ShapeFiles } from './shapeFiles.ts';

/** Where tiles take over from the world file; both hold the same layers. */
const TILE_ZOOM = 4;
const SETS = [
  { prefix: 'world', maxzoom: TILE_ZOOM },
  { prefix: 'tiles', minzoom: TILE_ZOOM },
] as const;
// Families of the page's style sheet, which has loaded them already: a font of the map's own would lay out the whole page anew.
const REGULAR = ['IBM Plex Sans'];
const BOLD = ['Plex Sans Semibold'];
const ITALIC = ['Plex Sans Italic'];
/** Where a name may stand: around the point of a small island State, else on the land itself. */
const BESIDE_POINT = ['left', [0.7, 0], 'right', [-0.7, 0], 'top', [0, 0.5], 'bottom', [0, -0.5]];
const BESIDE_LEVEL = ['top', [0, 0.8], 'bottom', [0, -0.8]];
const BESIDE_UPRIGHT = ['left', [0.9, 0], 'right', [-0.9, 0]];
const ON_LAND = ['center', [0, 0], 'top', [0, 0.2], 'bottom', [0, -0.2]];

/** The source of the shape under the pointer where the world file is shown: empty in the style, filled by the map. */
export const HOVERED = 'hovered';

/** What the style needs beside the description: absolute addresses of boundaries and tiles. */
export interface StyleAssets {
  shapes: ShapeFiles;
  tiles: string;
}

/** The whole MapLibre style of a description, in drawing order. Pure: the same description gives the same style. */
export function buildStyle(map: MapDescription, theme: Theme, assets: StyleAssets, projection: 'mercator' | 'globe'): StyleSpecification {
  return withoutEmpty({
    version: 8,
    projection: { type: projection },
    transition: { duration: 0, delay: 0 },
    sources: sources(map, assets),
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
      ...tint('coast-tint-wide', { 'line-color': theme.seaEdge, 'line-width': 14 }),
      ...tint('coast-tint', { 'line-color': theme.seaShallow, 'line-width': 7 }),
      ...graticuleLayers(map, theme),
      ...waterLayers(map, theme),
      ...both('land', (from) => ({ ...fillOf(from, 'countries'), paint: { 'fill-color': theme.land, 'fill-antialias': false } })),
      ...participationLayers(map, theme),
      ...both('lakes', (from) => ({ ...fillOf(from, 'lakes'), paint: { 'fill-color': theme.seaShallow } })),
      ...both('boundary', (from) => lineOf(from, 'boundary', { 'line-color': theme.boundary, 'line-width': 0.8 })),
      ...both('disputed', (from) => lineOf(from, 'disputed', { 'line-color': theme.boundaryDisputed, 'line-width': 0.9, 'line-dasharray': [4, 3] })),
      ...both('coast', (from) => lineOf(from, 'coast', { 'line-color': theme.coast, 'line-width': 0.7 })),
      ...incidentLayers(map, theme),
      ...limitLayers(map, theme),
      ...hoverLayers(theme),
      ...labelLayers(map, theme),
    ],
  });
}

/** Leaves out sources without features and their layers: each would ask the worker for every tile. */
function withoutEmpty({ sources, layers, ...rest }: StyleSpecification): StyleSpecification {
  const isEmpty = (name: string) => {
    const source = sources[name];
    return name !== HOVERED && source?.type === 'geojson' && typeof source.data === 'object' && 'features' in source.data && source.data.features.length === 0;
  };
  return {
    ...rest,
    sources: Object.fromEntries(Object.entries(sources).filter(([name]) => !isEmpty(name))),
    layers: layers.filter((layer) => !('source' in layer) || !isEmpty(layer.source)),
  };
}

function sources(map: MapDescription, { shapes, tiles }: StyleAssets): Record<string, SourceSpecification> {
  const geojson = (data: GeoJSON.GeoJSON | string, promoteId?: string): SourceSpecification => ({
    type: 'geojson',
    data,
    ...(promoteId ? { promoteId } : {}),
  });
  return {
    'world-countries': { type: 'geojson', data: shapes.countries, promoteId: 'id', maxzoom: 0 },
    'world-lakes': { type: 'geojson', data: shapes.lakes, maxzoom: 0 },
    'world-lines': { type: 'geojson', data: shapes.lines, maxzoom: 0 },
    // Wide lines need few points.
    'world-tint': { type: 'geojson', data: shapes.coast, tolerance: 2 },
    [HOVERED]: geojson({ type: 'FeatureCollection', features: [] }),
    tiles: { type: 'vector', tiles: [tiles], minzoom: 4, maxzoom: 5, promoteId: { countries: 'id' } },
    graticule: geojson(graticule()),
    waters: geojson(map.waters),
    footprints: geojson(map.footprints),
    'footprint-edges': geojson(map.footprintEdges),
    zones: geojson(map.zones),
    incidents: geojson(map.incidents),
    limits: geojson(map.limits, 'areaId'),
    'limit-names': geojson(map.limitNames),
    centres: geojson(map.centres, 'centreId'),
    states: geojson(map.states, 'iso3'),
    'region-names': geojson(map.regionNames, 'regionId'),
    'water-names': geojson(map.waterNames),
  };
}

type From = (typeof SETS)[number];

function both(id: string, layer: (from: From) => object): LayerSpecification[] {
  return SETS.map((from) => ({ id: `${id}-${from.prefix}`, ...layer(from) }) as unknown as LayerSpecification);
}

function sourceOf(from: From, name: string): object {
  const range = 'maxzoom' in from ? { maxzoom: from.maxzoom } : { minzoom: from.minzoom };
  return from.prefix === 'world' ? { source: `world-${name}`, ...range } : { source: 'tiles', 'source-layer': name, ...range };
}

function fillOf(from: From, name: string, filter?: FilterSpecification): object {
  return { type: 'fill', ...sourceOf(from, name), ...(filter ? { filter } : {}) };
}

function lineOf(from: From, kind: string, paint: object): object {
  return { type: 'line', ...sourceOf(from, 'lines'), filter: ['==', ['get', 'kind'], kind], paint };
}

function tint(id: string, paint: object): LayerSpecification[] {
  return both(id, (from) => ({
    ...lineOf(from, 'coast', paint),
    ...(from.prefix === 'world' ? { source: 'world-tint' } : {}),
    layout: { 'line-join': 'round' },
  }));
}

const visible = (map: MapDescription, layer: LayerId) => map.layers.includes(layer);

function graticuleLayers(map: MapDescription, theme: Theme): LayerSpecification[] {
  if (!visible(map, 'graticule')) return [];
  return [{ id: 'graticule', type: 'line', source: 'graticule', paint: { 'line-color': theme.graticule, 'line-width': 0.8 } }];
}

/** One expression that gives each region its hue. */
function byRegion(map: MapDescription, value: (regionId: string) => string | number, other: string | number): ExpressionSpecification | string | number {
  const ids = [...new Set(map.footprints.features.map((feature) => feature.properties.region))];
  if (ids.length === 0) return other;
  return ['match', ['get', 'region'], ...ids.flatMap((id) => [id, value(id)]), other] as unknown as ExpressionSpecification;
}

/** The ink of each region for its name. */
function regionInk(map: MapDescription, theme: Theme): ExpressionSpecification {
  const pairs = map.regionNames.features.flatMap(({ properties: { regionId } }) => [regionId, regionHue(theme, regionId).ink]);
  return ['match', ['get', 'regionId'], ...pairs, theme.ink1] as unknown as ExpressionSpecification;
}

function waterLayers(map: MapDescription, theme: Theme): LayerSpecification[] {
  const layers: LayerSpecification[] = [];
  const color = byRegion(map, (id) => regionHue(theme, id).fill, '#000000') as string;
  if (visible(map, 'waters') && map.level === 'world') {
    const overlaid = ['==', ['get', 'region'], 'red-sea-gulf'] as ExpressionSpecification;
    layers.push({
      id: 'footprint',
      type: 'fill',
      source: 'footprints',
      paint: { 'fill-color': color, 'fill-opacity': ['case', overlaid, 0.12, 0.27], 'fill-antialias': false },
    });
    layers.push({ id: 'footprint-edge', type: 'line', source: 'footprint-edges', filter: ['!', overlaid], paint: { 'line-color': color, 'line-width': 1.1 } });
    layers.push({
      id: 'footprint-edge-over',
      type: 'line',
      source: 'footprint-edges',
      filter: overlaid,
      paint: { 'line-color': color, 'line-width': 1.7, 'line-dasharray': [4, 2] },
    });
  }
  if (visible(map, 'waters') && map.level === 'region') {
    const hue = regionHue(theme, map.regionId).fill;
    layers.push({ id: 'waters', type: 'fill', source: 'waters', filter: waterFilter(map, ['latest']), paint: { 'fill-color': hue, 'fill-opacity': 0.26 } });
    layers.push({
      id: 'waters-first',
      type: 'fill',
      source: 'waters',
      filter: waterFilter(map, ['first', 'possible', 'undated']),
      paint: { 'fill-color': hue, 'fill-opacity': 0.13 },
    });
    layers.push({ id: 'waters-eligible', type: 'fill', source: 'waters', filter: waterFilter(map, ['eligible']), paint: { 'fill-pattern': `hatch-${hue}` } });
    layers.push({ id: 'waters-edge', type: 'line', source: 'footprint-edges', paint: { 'line-color': hue, 'line-width': 0.9, 'line-opacity': 0.8 } });
    layers.push({
      id: 'waters-edge-eligible',
      type: 'line',
      source: 'waters',
      filter: waterFilter(map, ['eligible']),
      paint: { 'line-color': hue, 'line-width': 0.9, 'line-opacity': 0.8 },
    });
  }
  if (visible(map, 'zones') && map.zones.features.length) {
    layers.push({
      id: 'zones',
      type: 'line',
      source: 'zones',
      paint: { 'line-color': regionHue(theme, map.regionId).ink, 'line-width': 1.2, 'line-dasharray': [6, 2, 1, 2] },
    });
  }
  return layers;
}

function waterFilter(map: MapDescription, wanted: string[]): FilterSpecification {
  const owners = new Set(map.waters.features.map((feature) => feature.properties.iso3));
  const ids = [...owners].filter((iso3) => wanted.includes(map.stateClasses.get(iso3) ?? ''));
  return ['in', ['get', 'iso3'], ['literal', ids]];
}

function participationLayers(map: MapDescription, theme: Theme): LayerSpecification[] {
  if (!visible(map, 'participation') || map.classes.size === 0) return [];
  const shapes = (wanted: string) => [...map.classes].flatMap(([id, value]) => (value === wanted ? [id] : []));
  const among = (wanted: string): FilterSpecification => ['in', ['get', 'id'], ['literal', shapes(wanted)]];
  const hue = regionHue(theme, map.regionId).fill;
  return [
    ...both('part-latest', (from) => ({ ...fillOf(from, 'countries', among('latest')), paint: { 'fill-color': participationFill(theme, map.regionId, 1) } })),
    ...both('part-first', (from) => ({ ...fillOf(from, 'countries', among('first')), paint: { 'fill-color': participationFill(theme, map.regionId, 2) } })),
    ...both('part-possible', (from) => ({ ...fillOf(from, 'countries', among('possible')), paint: { 'fill-pattern': `stripe-${hue}` } })),
    ...both('part-undated', (from) => ({ ...fillOf(from, 'countries', among('undated')), paint: { 'fill-pattern': `dots-${hue}` } })),
    ...both('part-eligible', (from) => ({ ...fillOf(from, 'countries', among('eligible')), paint: { 'fill-pattern': `hatch-${hue}` } })),
    ...both('part-observer', (from) => ({
      type: 'line',
      ...sourceOf(from, 'countries'),
      filter: among('observer'),
      paint: { 'line-color': hue, 'line-width': 1.4, 'line-dasharray': [2, 3] },
    })),
    ...both('part-gap', (from) => ({ ...fillOf(from, 'countries', ['==', ['get', 'disputed'], true]), paint: { 'fill-color': theme.landEdge } })),
  ];
}

function incidentLayers(map: MapDescription, theme: Theme): LayerSpecification[] {
  if (!visible(map, 'incidents')) return [];
  const step = (shift: number) =>
    [
      'match',
      ['get', 'step'],
      ...theme.density.flatMap((color, index) => [index, theme.density[index + shift] ?? color]),
      theme.ink1,
    ] as unknown as ExpressionSpecification;
  return [
    { id: 'incidents', type: 'fill', source: 'incidents', paint: { 'fill-color': step(0), 'fill-opacity': 0.88 } },
    { id: 'incidents-edge', type: 'line', source: 'incidents', paint: { 'line-color': step(1), 'line-width': 0.5 } },
  ];
}

function limitLayers(map: MapDescription, theme: Theme): LayerSpecification[] {
  if (!visible(map, 'areas')) return [];
  const exact: FilterSpecification = ['!', ['get', 'approximate']];
  return [
    {
      id: 'limit-tint',
      type: 'fill',
      source: 'limits',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': theme.limit, 'fill-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 0.16, 0.06] },
    },
    { id: 'limit-exact', type: 'line', source: 'limits', filter: exact, paint: { 'line-color': theme.limit, 'line-width': 1.6 } },
    {
      id: 'limit-approximate',
      type: 'line',
      source: 'limits',
      filter: ['get', 'approximate'],
      paint: { 'line-pattern': limitImage(theme.limit), 'line-width': 14, 'line-opacity': 0.85 },
    },
  ];
}

function hoverLayers(theme: Theme): LayerSpecification[] {
  const line = { 'line-color': theme.ink1, 'line-width': 2 };
  return [
    { id: 'hover-world', type: 'line', source: HOVERED, maxzoom: TILE_ZOOM, paint: line },
    {
      id: 'hover-tiles',
      type: 'line',
      source: 'tiles',
      'source-layer': 'countries',
      minzoom: TILE_ZOOM,
      paint: { ...line, 'line-width': ['case', ['boolean', ['feature-state', 'hover'], false], 2, 0] },
    },
  ];
}

function labelLayers(map: MapDescription, theme: Theme): LayerSpecification[] {
  const halo = (color: string, width: number) => ({ 'text-halo-color': color, 'text-halo-width': width / 2 });
  const layers: LayerSpecification[] = [];
  const names = visible(map, 'names');
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
  if (visible(map, 'participation') || map.level === 'world') {
    layers.push({
      id: 'small-states',
      type: 'circle',
      source: 'states',
      filter: ['get', 'small'],
      paint: {
        'circle-radius': ['case', ['boolean', ['feature-state', 'hover'], false], 6, 3.6],
        'circle-color': [
          'match',
          ['get', 'fill'],
          'latest',
          participationFill(theme, map.regionId, 1),
          'first',
          participationFill(theme, map.regionId, 2),
          theme.land,
        ],
        'circle-stroke-color': theme.coast,
        'circle-stroke-width': 1,
      },
    });
  }
  if (visible(map, 'areas') && names) {
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
  if (visible(map, 'centres')) {
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
