import type { ExpressionSpecification, FilterSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import { graticule } from '../describe/graticule.ts';
import type { MapDescription } from '../describe/types.ts';
import { limitImage } from './images.ts';
import { labelLayers } from './labelLayers.ts';
import type { ShapeFiles } from './shapeFiles.ts';

/** Where tiles take over from the world file; both hold the same layers. */
const TILE_ZOOM = 4;
const SETS = [
  { prefix: 'world', maxzoom: TILE_ZOOM },
  { prefix: 'tiles', minzoom: TILE_ZOOM },
] as const;
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

function graticuleLayers(map: MapDescription, theme: Theme): LayerSpecification[] {
  if (!map.layers.includes('graticule')) return [];
  return [{ id: 'graticule', type: 'line', source: 'graticule', paint: { 'line-color': theme.graticule, 'line-width': 0.8 } }];
}

/** One expression that gives each region its hue. */
function byRegion(map: MapDescription, value: (regionId: string) => string | number, other: string | number): ExpressionSpecification | string | number {
  const ids = [...new Set(map.footprints.features.map((feature) => feature.properties.region))];
  if (ids.length === 0) return other;
  return ['match', ['get', 'region'], ...ids.flatMap((id) => [id, value(id)]), other] as unknown as ExpressionSpecification;
}

/** Fills of waters without the edge that MapLibre draws in their colour: where two meet it would show as a line, which the drawn map has not. */
function waterLayers(map: MapDescription, theme: Theme): LayerSpecification[] {
  const layers: LayerSpecification[] = [];
  const color = byRegion(map, (id) => regionHue(theme, id).fill, '#000000') as string;
  if (map.layers.includes('waters') && map.level === 'world') {
    const overlaid = ['in', ['get', 'region'], ['literal', [...map.overlays]]] as ExpressionSpecification;
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
  if (map.layers.includes('waters') && map.level === 'region') {
    const hue = regionHue(theme, map.regionId).fill;
    layers.push({
      id: 'waters',
      type: 'fill',
      source: 'waters',
      filter: waterFilter(map, ['latest']),
      paint: { 'fill-color': hue, 'fill-opacity': 0.26, 'fill-antialias': false },
    });
    layers.push({
      id: 'waters-first',
      type: 'fill',
      source: 'waters',
      filter: waterFilter(map, ['first', 'possible', 'undated']),
      paint: { 'fill-color': hue, 'fill-opacity': 0.13, 'fill-antialias': false },
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
  if (map.layers.includes('zones') && map.zones.features.length) {
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
  if (!map.layers.includes('participation')) return [];
  const disputed = both('part-gap', (from) => ({
    ...fillOf(from, 'countries', ['==', ['get', 'disputed'], true]),
    paint: { 'fill-color': theme.landEdge },
  }));
  if (map.classes.size === 0) return disputed;
  const shapes = (wanted: string) => [...map.classes].flatMap(([id, value]) => (value === wanted ? [id] : []));
  const among = (wanted: string): FilterSpecification => ['in', ['get', 'id'], ['literal', shapes(wanted)]];
  const hue = regionHue(theme, map.regionId).fill;
  return [
    ...both('part-latest', (from) => ({ ...fillOf(from, 'countries', among('latest')), paint: { 'fill-color': regionHue(theme, map.regionId).latest } })),
    ...both('part-first', (from) => ({ ...fillOf(from, 'countries', among('first')), paint: { 'fill-color': regionHue(theme, map.regionId).first } })),
    ...both('part-possible', (from) => ({ ...fillOf(from, 'countries', among('possible')), paint: { 'fill-pattern': `stripe-${hue}` } })),
    ...both('part-undated', (from) => ({ ...fillOf(from, 'countries', among('undated')), paint: { 'fill-pattern': `dots-${hue}` } })),
    ...both('part-eligible', (from) => ({ ...fillOf(from, 'countries', among('eligible')), paint: { 'fill-pattern': `hatch-${hue}` } })),
    ...both('part-observer', (from) => ({
      type: 'line',
      ...sourceOf(from, 'countries'),
      filter: among('observer'),
      paint: { 'line-color': hue, 'line-width': 1.4, 'line-dasharray': [2, 3] },
    })),
    ...disputed,
  ];
}

function incidentLayers(map: MapDescription, theme: Theme): LayerSpecification[] {
  if (!map.layers.includes('incidents')) return [];
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
  if (!map.layers.includes('areas')) return [];
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
