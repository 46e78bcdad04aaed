import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Hit } from '../describe/surface.ts';
import type { HitLayer } from './lookLayers.ts';

/** How far, in px, a record may lie from the pointer and still be meant. */
const NEAR_PX = 3;

/** The record at a point in px: that of the first of `layers` that has a feature there. Null if none has. */
export function hitAt(map: MapLibreMap, layers: readonly HitLayer[], { x, y }: { x: number; y: number }): Hit | null {
  const there = layers.filter(({ id }) => map.getLayer(id));
  const box: [[number, number], [number, number]] = [
    [x - NEAR_PX, y - NEAR_PX],
    [x + NEAR_PX, y + NEAR_PX],
  ];
  const found = map.queryRenderedFeatures(box, { layers: there.map(({ id }) => id) });
  for (const { id, kind, property } of there) {
    const feature = found.find((entry) => entry.layer.id === id);
    if (feature) return { kind, id: String(feature.properties[property]) };
  }
  return null;
}
