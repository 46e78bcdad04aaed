import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Hit } from '../describe/surface.ts';
import type { HitLayer } from './lookLayers.ts';

/** How far, in px, a record may lie from the pointer and still be meant. */
const NEAR_PX = 3;

/** The records at a point in px, one of each of `layers` that has a feature there, in the order of the layers. */
export function hitsAt(map: MapLibreMap, layers: readonly HitLayer[], { x, y }: { x: number; y: number }): Hit[] {
  const there = layers.filter(({ id }) => map.getLayer(id));
  const box: [[number, number], [number, number]] = [
    [x - NEAR_PX, y - NEAR_PX],
    [x + NEAR_PX, y + NEAR_PX],
  ];
  const found = map.queryRenderedFeatures(box, { layers: there.map(({ id }) => id) });
  return there.flatMap(({ id, kind, property }): Hit[] => {
    const feature = found.find((entry) => entry.layer.id === id);
    return feature ? [{ kind, id: String(feature.properties[property]) }] : [];
  });
}
