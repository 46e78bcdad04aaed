import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Hit } from '../describe/surface.ts';
import type { FeatureSet, MapLayerLook, Selection } from '../look/layerLook.ts';
import { TEE } from '../look/teeDashes.ts';
import { patternImage } from './images.ts';

/** From this zoom on the map is drawn from tiles, below it from the world file. Both hold the same sets. */
export const TILE_ZOOM = 4;
/** For sets in the world file and the tiles: the name of their layer there. Each other set is a source with its own name. */
const WORLD_SETS: Partial<Record<FeatureSet, string>> = {
  land: 'countries',
  countries: 'countries',
  lakes: 'lakes',
  coast: 'lines',
  boundary: 'lines',
  disputed: 'lines',
};
/** Lines this wide need few points, and are drawn from a source that has few. */
const WIDE_PX = 5;
/** Lines up to this width are joined at their corners without an arc, which nobody would see: the arcs of all coasts are as many triangles as their lines. */
const THIN_PX = 1;
/** Sets whose fill gets the thin edge that MapLibre can add in the same colour. On other sets that edge would be visible as a line. */
const EDGED: readonly FeatureSet[] = ['countries', 'lakes', 'incidents'];

/** A layer of the style, without its place among the others. */
export interface HitLayer {
  id: string;
  kind: Hit['kind'];
  property: string;
}

/** The layers of the style that draw one layer of the map; without tiles the world file is drawn at every zoom. */
export function layersOfLook(look: MapLayerLook, hasTiles: boolean): LayerSpecification[] {
  if (look.features.from === 'sea') return [{ id: look.id, type: 'background', paint: { 'background-color': look.fill ?? '' } }];
  return partsOf(look).flatMap(({ id, layer }) =>
    placesOf(look, hasTiles).map(({ suffix, place }) => ({ id: id + suffix, ...layer, ...place }) as LayerSpecification),
  );
}

/** The layers of the style that answer to the pointer for one layer of the map: its fill, else its line. */
export function hitsOfLook(look: MapLayerLook, hasTiles: boolean): HitLayer[] {
  const [first] = partsOf(look);
  const { hit } = look;
  return hit && first ? placesOf(look, hasTiles).map(({ suffix }) => ({ id: first.id + suffix, ...hit })) : [];
}

/** The fill and line layers of a look. The id of the line gets a suffix only if there is a fill too. */
function partsOf(look: MapLayerLook): { id: string; layer: object }[] {
  if (look.dot) return [{ id: look.id, layer: { type: 'circle', paint: dotPaint(look) } }];
  const layout = (look.width ?? 1) > THIN_PX ? { 'line-join': 'round' } : {};
  const line = (id: string, paint: object) => ({ id, layer: { type: 'line', paint, layout } });
  return [
    ...(look.fill ? [{ id: look.id, layer: { type: 'fill', paint: fillPaint(look) } }] : []),
    ...(look.stroke ? [line(look.fill ? `${look.id}-edge` : look.id, linePaint(look.tees ? { ...look, dash: [TEE.dash, TEE.gap] } : look))] : []),
    ...(look.tees ? [line(`${look.id}-stems`, stemPaint(look))] : []),
  ];
}

/** The stems of a limit: a line beside it, as wide as a stem is long, of which a dash is as long as a stem is wide. */
function stemPaint(look: MapLayerLook): object {
  const { width = 1 } = look;
  const before = (TEE.dash - width) / 2;
  return { ...linePaint({ ...look, width: TEE.stem, dash: [0, before, width, TEE.dash + TEE.gap - width - before] }), 'line-offset': -TEE.stem / 2 };
}

/** The sources of a look's features: one source, or the world file below `TILE_ZOOM` and the tiles from there on. */
function placesOf({ features, width = 0 }: MapLayerLook, hasTiles: boolean): { suffix: string; place: object }[] {
  const set = WORLD_SETS[features.from];
  const filter = filterOf(features);
  const filtered = filter ? { filter } : {};
  if (!set) return [{ suffix: '', place: { source: features.from, ...filtered } }];
  const source = features.from === 'coast' && width > WIDE_PX ? 'wide-coast' : 'world';
  const world = { source, 'source-layer': set, ...filtered };
  if (!hasTiles) return [{ suffix: '-world', place: world }];
  return [
    { suffix: '-world', place: { ...world, maxzoom: TILE_ZOOM } },
    { suffix: '-tiles', place: { source: 'tiles', 'source-layer': set, minzoom: TILE_ZOOM, ...filtered } },
  ];
}

function filterOf({ from, property, among = [], areas }: Selection): FilterSpecification | undefined {
  if (areas) return ['==', ['geometry-type'], 'Polygon'];
  if (WORLD_SETS[from] === 'lines') return ['==', ['get', 'kind'], from];
  if (property === undefined) return undefined;
  const [only] = among;
  if (among.length === 1 && only !== undefined) return ['==', ['get', property], only];
  return ['in', ['get', property], ['literal', [...among]]] as FilterSpecification;
}

function dotPaint({ dot, fill, stroke, width }: MapLayerLook): object {
  return { 'circle-radius': dot, 'circle-color': fill, 'circle-stroke-color': stroke, 'circle-stroke-width': width };
}

function fillPaint({ features, fill, pattern, opacity, hoverOpacity }: MapLayerLook): object {
  if (pattern && fill) return { 'fill-pattern': patternImage(pattern, fill) };
  const still = opacity ?? 1;
  const shade: ExpressionSpecification | number =
    hoverOpacity === undefined ? still : ['case', ['boolean', ['feature-state', 'hover'], false], hoverOpacity, still];
  return { 'fill-color': fill, 'fill-opacity': shade, ...(EDGED.includes(features.from) ? {} : { 'fill-antialias': false }) };
}

function linePaint({ stroke, width = 1, dash, opacity }: MapLayerLook): object {
  return {
    'line-color': stroke,
    'line-width': width,
    ...(opacity === undefined ? {} : { 'line-opacity': opacity }),
    // MapLibre measures dashes in widths of the line, not in px.
    ...(dash ? { 'line-dasharray': dash.map((px) => px / width) } : {}),
  };
}
