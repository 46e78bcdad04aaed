import type { Feature, Geometry } from 'geojson';
import { dotPlaces } from '../../map/drawn/dots.ts';
import { featuresOf, hitOf } from '../../map/look/features.ts';
import type { MapLayerLook } from '../../map/look/layerLook.ts';
import { outlineOf } from '../../map/look/outlineOf.ts';
import { teeDashes } from '../../map/look/teeDashes.ts';
import type { SlideNode } from '../pptx/deck.ts';
import type { Sheet } from './mapSheet.ts';

/** The nodes of one layer: one freeform for each feature if the features have names, else one for all. */
export function layerNodes(look: MapLayerLook, looks: readonly MapLayerLook[], sheet: Sheet): SlideNode[] {
  const { from } = look.features;
  if (from === 'sea') return seaNodes(look, sheet);
  const features = featuresOf(look.features, sheet.map, sheet.boundaries);
  if (look.dot) return dotNodes(features, look, sheet);
  if (from === 'land') return uncovered(features, looks, sheet).flatMap((feature) => shapeNodes([feature], look, sheet, nameOf(feature, look, sheet)));
  if (look.hit || from === 'countries') return features.flatMap((feature) => shapeNodes([feature], look, sheet, nameOf(feature, look, sheet)));
  return shapeNodes(features, look, sheet, '');
}

/** Dots as one freeform of small octagons. */
function dotNodes(features: Feature<Geometry>[], { dot = 0, fill = '', stroke = '', width = 1 }: MapLayerLook, { paper, unit }: Sheet): SlideNode[] {
  const [side, corner] = [(0.8284 * dot) / unit, (0.5858 * dot) / unit];
  const octagon = `l${corner} ${corner} 0 ${side} ${-corner} ${corner} ${-side} 0 ${-corner} ${-corner} 0 ${-side} ${corner} ${-corner}z`;
  const d = dotPlaces(features, paper).map(([x, y]) => `M${x + side / 2} ${y - dot / unit}${octagon}`);
  return d.length ? [{ kind: 'shape', d: d.join(''), unit, name: '', fill, stroke, strokeWidth: width }] : [];
}

function seaNodes({ fill = '' }: MapLayerLook, { paper, theme, unit, width, height }: Sheet): SlideNode[] {
  if (paper.ball) return [{ kind: 'shape', d: paper.ball, unit, name: '', fill, stroke: theme.coast, strokeWidth: 0.8 }];
  return [{ kind: 'rect', x: -width / 2, y: -height / 2, width, height, fill }];
}

/** The countries that no later layer fills; the others would be drawn twice. */
function uncovered(features: Feature<Geometry>[], looks: readonly MapLayerLook[], { map, boundaries }: Sheet): Feature<Geometry>[] {
  const later = looks.filter(({ features: { from }, fill }) => from === 'countries' && fill);
  const covered = new Set(later.flatMap(({ features: selection }) => featuresOf(selection, map, boundaries)));
  return features.filter((feature) => !covered.has(feature));
}

/** Fill and line of some features. Lines are cut at the neat line, and do not run along it where the map cuts an area. */
function shapeNodes(features: Feature<Geometry>[], look: MapLayerLook, { paper, unit, room }: Sheet, name: string): SlideNode[] {
  const { fill, pattern, stroke, width: strokeWidth = 1, dash, tees, opacity } = look;
  const path = (geometries: Geometry[]) => geometries.map((geometry) => paper.path(geometry)).join('');
  const shaded = opacity === undefined ? {} : { opacity };
  const nodes: SlideNode[] = [];
  const area = fill ? path(features.map(({ geometry }) => geometry)) : '';
  if (area && fill && pattern) nodes.push({ kind: 'pattern', d: area, unit, color: fill, pattern, name });
  else if (area && fill) nodes.push({ kind: 'shape', d: area, unit, name, fill, ...shaded });
  const whole = stroke ? path(features.map(({ geometry }) => outlineOf(geometry))) : '';
  const line = tees ? teeDashes(whole, 1 / unit) : whole;
  if (line && stroke)
    nodes.push({
      kind: 'shape',
      d: line,
      unit,
      name: fill ? '' : name,
      stroke,
      strokeWidth,
      clip: [-room.x, -room.y, room.x, room.y],
      ...(dash ? { dash: dash.join(' ') } : {}),
      ...shaded,
    });
  return nodes;
}

/** The name of a feature: a region, a limit, or a State with its class of participation. */
function nameOf(feature: Feature<Geometry>, look: MapLayerLook, { map, nameOf: name, classOf }: Sheet): string {
  const { properties } = feature;
  const hit = hitOf(feature, look.hit ?? { kind: 'state', property: 'id' }, map);
  const id = hit.slice(hit.indexOf('.') + 1);
  if (look.hit?.kind === 'region') return map.regionNames.features.find((row) => row.properties.regionId === id)?.properties.name ?? id;
  if (look.hit?.kind === 'area') return String(properties?.name ?? '');
  const value = look.features.from === 'countries' ? map.classes.get(String(properties?.id)) : undefined;
  return value && name(id) ? name(id) + classOf(value) : name(id);
}
