import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/tokens.ts';
import { graticule } from '../describe/graticule.ts';
import type { MapDescription } from '../describe/types.ts';
import { DESCRIBED_SETS } from '../look/layerLook.ts';
import { mapLook } from '../look/mapLook.ts';
import { type HitLayer, hitsOfLook, layersOfLook, TILE_ZOOM } from './lookLayers.ts';
import { type ShapeSet, shapeAddress, tileAddress } from './shapeAddress.ts';

/** The source of the shape under the pointer, at zooms that show the world file. It is empty in the style; the map fills it. */
export const HOVERED = 'hovered';

/** Px by which tiles overlap: more than the half of the widest line. With MapLibre's own 128 a map of the world in tiles of 512 is drawn one and a half times. */
const BUFFER_PX = 32;

/** The absolute addresses of the files that the style refers to. */
export interface StyleAssets {
  boundaries: string;
  /** '' where the tiles cannot be had. */
  tiles: string;
}

/** The MapLibre style of a description without its names, in drawing order. Pure: the same description gives the same style. */
export function buildStyle(map: MapDescription, theme: Theme, assets: StyleAssets, projection: 'mercator' | 'globe'): StyleSpecification {
  return withoutEmpty({
    version: 8,
    projection: { type: projection },
    transition: { duration: 0, delay: 0 },
    sources: sources(map, assets),
    layers: [...mapLook(map, theme).flatMap((look) => layersOfLook(look, assets.tiles !== '')), ...hoverLayers(theme, assets.tiles !== '')],
  });
}

/** The layers that answer to the pointer, the topmost first. */
export function hitLayers(map: MapDescription, theme: Theme, { tiles }: Pick<StyleAssets, 'tiles'>): HitLayer[] {
  return mapLook(map, theme)
    .flatMap((look) => hitsOfLook(look, tiles !== ''))
    .reverse();
}

/** Leaves out sources without features, and their layers, because each source costs a request to the worker for every tile. */
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

/** Sources by the name of their set (see `FeatureSet`). Names and symbols lie over the map (`LiveNames`). */
function sources(map: MapDescription, { boundaries, tiles }: StyleAssets): Record<string, SourceSpecification> {
  const geojson = (data: GeoJSON.GeoJSON, more: { promoteId?: string } = {}): SourceSpecification => ({
    type: 'geojson',
    data,
    buffer: BUFFER_PX,
    ...more,
  });
  const shapes = (set: ShapeSet) => ({ type: 'vector' as const, tiles: [shapeAddress(set, boundaries)] });
  return {
    world: { ...shapes('world'), maxzoom: 0, promoteId: { countries: 'id' } },
    'wide-coast': { ...shapes('coast'), maxzoom: TILE_ZOOM },
    [HOVERED]: geojson({ type: 'FeatureCollection', features: [] }),
    ...(tiles && { tiles: { type: 'vector', tiles: [tileAddress(tiles)], minzoom: 4, maxzoom: 5, promoteId: { countries: 'id' } } }),
    graticule: geojson(graticule()),
    // The limits of areas are highlighted by the id of their area.
    ...Object.fromEntries(DESCRIBED_SETS.map((name) => [name, geojson(map[name], name === 'limits' ? { promoteId: 'areaId' } : {})])),
  };
}

function hoverLayers(theme: Theme, hasTiles: boolean): LayerSpecification[] {
  const line = { 'line-color': theme.ink1, 'line-width': 2 };
  if (!hasTiles) return [{ id: 'hover-world', type: 'line', source: HOVERED, paint: line }];
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
