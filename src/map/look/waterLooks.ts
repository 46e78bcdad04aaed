import type { StateClass } from '../../atlas/mapRecord.ts';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { MapDescription } from '../describe/types.ts';
import type { MapLayerLook, Selection } from './layerLook.ts';

/** Opacity of waters: of members, of members of only the first instrument, of footprints on the map of the world, and of footprints that lie over others. */
export const WATERS_OPACITY = 0.2;
const FIRST_OPACITY = 0.1;
const FOOTPRINT_OPACITY = 0.24;
const OVERLAY_OPACITY = 0.12;

/** The waters of each region on the map of the world. Those that lie over others are lighter, with a dashed edge above all edges. */
export function footprintLooks(map: MapDescription, theme: Theme): MapLayerLook[] {
  const ids = [...new Set(map.footprints.features.map(({ properties }) => properties.region))];
  const isOver = (id: string) => map.overlays.includes(id);
  const ofRegion = (from: 'footprints' | 'footprintEdges', id: string): Selection => ({ from, property: 'region', among: [id] });
  const fills = ids.map(
    (id): MapLayerLook => ({
      id: `footprint-${id}`,
      features: ofRegion('footprints', id),
      fill: regionHue(theme, id).fill,
      opacity: isOver(id) ? OVERLAY_OPACITY : FOOTPRINT_OPACITY,
      hit: { kind: 'region', property: 'region' },
    }),
  );
  const edges = [...ids.filter((id) => !isOver(id)), ...ids.filter(isOver)].map(
    (id): MapLayerLook => ({
      id: `footprint-edge-${id}`,
      features: ofRegion('footprintEdges', id),
      stroke: regionHue(theme, id).fill,
      ...(isOver(id) ? { width: 1.7, dash: [6.8, 3.4] } : { width: 1.1 }),
    }),
  );
  return [...fills, ...edges];
}

/** The waters of the States of a region, by how far each takes part. */
export function waterLooks(map: MapDescription, theme: Theme): MapLayerLook[] {
  const hue = regionHue(theme, map.regionId).fill;
  const of = (...classes: StateClass[]): Selection => ({
    from: 'waters',
    property: 'iso3',
    among: [...map.stateClasses].flatMap(([iso3, value]) => (classes.includes(value) ? [iso3] : [])),
  });
  const hit = { kind: 'waters', property: 'iso3' } as const;
  const edge = { stroke: hue, width: 0.9, opacity: 0.8 };
  return [
    { id: 'waters', features: of('latest'), fill: hue, opacity: WATERS_OPACITY, hit },
    { id: 'waters-first', features: of('first', 'possible', 'undated'), fill: hue, opacity: FIRST_OPACITY, hit },
    { id: 'waters-eligible', features: of('eligible'), fill: hue, pattern: 'hatch', hit },
    { id: 'waters-edge', features: { from: 'footprintEdges' }, ...edge },
    { id: 'waters-edge-eligible', features: of('eligible'), ...edge },
  ];
}

/** The limits of zones: a thin line around them, a dashed one between two. */
export function zoneLooks(map: MapDescription, theme: Theme): MapLayerLook[] {
  const { ink } = regionHue(theme, map.regionId);
  const of = (between: boolean): Selection => ({ from: 'zones', property: 'between', among: [between] });
  return [
    { id: 'zone-edge', features: of(false), stroke: ink, width: 0.9 },
    { id: 'zone-between', features: of(true), stroke: ink, width: 1.3, dash: [6.5, 3.9] },
  ];
}
