import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Hit } from '../describe/surface.ts';
import { eachOnce, hitOf } from '../names/hitOf.ts';
import { hitsAt } from './hitAt.ts';
import type { LiveMapEvents } from './liveMapOptions.ts';
import type { HitLayer } from './lookLayers.ts';

/** Reports what the reader's pointer does on a live map. `layers` gives the layers that answer to it now, the topmost first. */
export function listenToPointer(map: MapLibreMap, events: LiveMapEvents, layers: () => readonly HitLayer[]): void {
  const hitsUnder = ({ originalEvent, point }: MapMouseEvent): Hit[] => eachOnce([hitOf(originalEvent.target), ...hitsAt(map, layers(), point)]);
  map.on('mousemove', (event) => {
    const hits = hitsUnder(event);
    map.getCanvas().style.cursor = hits.length ? 'pointer' : '';
    events.hover(hits, event.point);
    events.pointer({ lat: event.lngLat.lat, lon: event.lngLat.wrap().lng });
  });
  map.on('mouseout', ({ originalEvent }) => {
    // From the map to a name over it the pointer does not leave.
    if (map.getCanvasContainer().contains(originalEvent.relatedTarget as Node | null)) return;
    events.hover([], { x: 0, y: 0 });
    events.pointer(null);
  });
  map.on('click', (event) => {
    const { lat, lng } = event.lngLat.wrap();
    events.pick(hitsUnder(event), event.point, { lat, lon: lng });
  });
}

/** The files of the sources that are read from files. */
const FILES: Record<string, string> = { tiles: 'data/tiles', world: 'data/boundaries.json', 'wide-coast': 'data/boundaries.json' };

/** Reports that graphics were lost or came back, and files that failed; calls `withoutTiles` when a tile did. */
export function listenToEngine(map: MapLibreMap, events: LiveMapEvents, withoutTiles: () => void): void {
  map.on('webglcontextlost', () => events.context(false));
  map.on('webglcontextrestored', () => events.context(true));
  map.on('error', (event) => {
    const source = (event as { sourceId?: string }).sourceId ?? '';
    if (source === 'tiles') withoutTiles();
    events.failed(FILES[source] ?? source, event.error?.message ?? '');
  });
}
