import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { makeStore } from '../../lib/store.ts';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import type { MapEvents, MapSurface } from '../../map/describe/surface.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import type { Camera } from '../../view/viewState.ts';
import { useView } from '../panel/context.tsx';
import type { MapHandlers, Maps, Pointer } from './mapsOnPage.ts';
import { useDrawnMap } from './useDrawnMap.ts';
import { useFollow } from './useFollow.ts';
import { useLiveMap } from './useLiveMap.ts';
import { useNear } from './useNear.ts';

interface Hosts {
  drawn: RefObject<HTMLDivElement | null>;
  live: RefObject<HTMLDivElement | null>;
}

/** Shows the drawn map at once, and the live map over it when it has loaded and is quick enough. Both maps follow `description` and the view. */
export function useMaps(hosts: Hosts, description: MapDescription | null, boundaries: BoundaryData | null, handlers: MapHandlers): Maps {
  const { view, theme } = useView();
  const [camera] = useState(() => makeStore<Camera | null>(null));
  const [pointer] = useState(() => makeStore<Pointer>(null));
  const events = useMapEvents(handlers, { camera, pointer });
  const shownNow = { description: useLast(description), view, theme };
  const drawn = useDrawnMap(hosts.drawn, boundaries, shownNow, events);
  const { live, reason } = useLiveMap(hosts.live, drawn, boundaries, shownNow, events, handlers.failure);
  const failures = useNear(reason ? drawn : null, camera);
  const surface = live ?? drawn;
  // A layout effect, so that it runs before the layers over the map are painted.
  useSurfaceCamera(surface, camera);
  useFollow(surface, description, view, theme);
  const shown = live ? 'live' : 'drawn';
  useMark(surface, shown);
  return { surface, shown, reason, camera, pointer, failures };
}

/** The events of both maps. They call the handlers of the latest render, so the maps need not be made again. */
function useMapEvents(handlers: MapHandlers, { camera, pointer }: Pick<Maps, 'camera' | 'pointer'>): MapEvents {
  const now = useEffectEvent(() => handlers);
  const [events] = useState<MapEvents>(() => ({
    hover: (hits, point) => now().hover(hits, point),
    pick: (hits, point, place) => now().pick(hits, point, place),
    moved: (to, byHand) => {
      camera.set(to);
      now().camera(to, byHand);
    },
    pointer: pointer.set,
  }));
  return events;
}

/** The last value that was not null. The maps keep their last description while the next region's files load. */
function useLast<T>(value: T | null): T | null {
  const [last, keep] = useState(value);
  if (value !== null && value !== last) keep(value);
  return value ?? last;
}

function useSurfaceCamera(surface: MapSurface | null, camera: Maps['camera']) {
  useEffect(() => camera.set(surface?.camera() ?? null), [surface, camera]);
}

/** Marks the document with the map that is on screen, and the first of each kind in the timeline of the browser. */
function useMark(surface: MapSurface | null, shown: Maps['shown']) {
  useEffect(() => {
    document.documentElement.dataset.map = shown;
    const mark = `roadstead:map-${shown}`;
    if (surface && performance.getEntriesByName(mark).length === 0) performance.mark(mark);
  }, [shown, surface]);
}
