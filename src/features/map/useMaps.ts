import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import type { MapEvents, MapSurface } from '../../map/describe/surface.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { DrawnMap } from '../../map/drawn/DrawnMap.ts';
import type { Theme } from '../../theme/tokens.ts';
import { serializeView } from '../../view/viewQuery.ts';
import type { ViewState } from '../../view/viewState.ts';
import { useDesk } from '../panel/context.tsx';
import { startLiveMap } from './startLiveMap.ts';

const PADDING = 44;
const PHONE_PADDING = 28;
const PHONE = '(max-width: 720px)';
/** Path of the built page that the browser loaded; its HTML contains a drawn map. '' on a page without one. */
const BUILT_PATH = document.getElementById('static') ? location.pathname : '';

/** Why the drawn map stays: it was asked for, WebGL 2 is missing, it was lost, or it draws too slowly. */
export type DrawnReason = 'asked' | 'missing' | 'lost' | 'slow';

export interface Maps {
  surface: MapSurface | null;
  /** Which map is on screen. */
  shown: 'drawn' | 'live';
  reason: DrawnReason | null;
  /** Increases with each change of the camera, so that layers over the map are placed again. */
  tick: number;
  pointer: { lat: number; lon: number } | null;
}

interface Handlers extends Pick<MapEvents, 'hover' | 'pick'> {
  camera: MapEvents['moved'];
  failure: (file: string, message: string) => void;
}

interface Hosts {
  drawn: RefObject<HTMLDivElement | null>;
  live: RefObject<HTMLDivElement | null>;
}

/** Shows the drawn map at once, and the live map over it when it has loaded and is quick enough. Both maps follow `description` and the view. */
export function useMaps(hosts: Hosts, description: MapDescription | null, boundaries: BoundaryData | null, handlers: Handlers): Maps {
  const { site, view, theme } = useDesk();
  const [drawn, setDrawn] = useState<DrawnMap | null>(null);
  const [live, setLive] = useState<MapSurface | null>(null);
  const [reason, setReason] = useState<DrawnReason | null>(null);
  const [tick, setTick] = useState(0);
  const [pointer, setPointer] = useState<Maps['pointer']>(null);
  const current = useRef({ handlers, description, view, theme });
  // Keep the last description while the next region's files load.
  current.current = { handlers, description: description ?? current.current.description, view, theme };
  const ready = current.current.description !== null && boundaries !== null;
  const isTaken = useRef(false);
  const wantsLive = view.map !== 'drawn';
  const forced = view.map === 'live';

  // The events call the handlers of the latest render, so the maps need not be made again.
  const events = useRef<MapEvents>({
    hover: (hit, point) => current.current.handlers.hover(hit, point),
    pick: (hit) => current.current.handlers.pick(hit),
    moved: (camera, byHand) => {
      setTick((count) => count + 1);
      current.current.handlers.camera(camera, byHand);
    },
    pointer: setPointer,
  }).current;

  useEffect(() => {
    // Start loading the engine now, in parallel with the shapes. A failed import is reported by `startLiveMap`.
    if (wantsLive) import('../../map/live/LiveMap.ts').catch(() => {});
  }, [wantsLive]);

  useLayoutEffect(() => {
    const host = hosts.drawn.current;
    const { description: first, view: now } = current.current;
    if (!ready || !boundaries || !host || !first) return;
    const isShown = !isTaken.current && now.map !== 'drawn' && location.pathname === BUILT_PATH && isDefaultView(now);
    isTaken.current = true;
    const map = new DrawnMap(host, first, boundaries, now.projection, events, now.camera, padding(), isShown);
    setDrawn(map);
    setTick((count) => count + 1);
    return () => map.destroy();
  }, [ready, boundaries, hosts.drawn, events]);

  useEffect(() => {
    const host = hosts.live.current;
    // The live map cannot be drawn without the shapes. The drawn map stays; on a built page it contains them.
    if (!drawn || !boundaries?.countries.features.length || !host || !wantsLive) {
      if (drawn && !wantsLive) setReason('asked');
      return;
    }
    setReason(null);
    const stop = startLiveMap({
      host,
      root: new URL(site.base, location.href).href,
      boundaries,
      events,
      padding: padding(),
      start: () => ({ description: current.current.description, view: current.current.view, theme: current.current.theme, camera: drawn.camera() }),
      forced,
      failed: (file, message) => current.current.handlers.failure(file, message),
      shown: (map) => {
        setLive(map);
        setReason(null);
        setTick((count) => count + 1);
      },
      hidden: (why) => {
        setLive(null);
        setReason(why);
        setTick((count) => count + 1);
      },
    });
    return () => {
      stop();
      setLive(null);
    };
  }, [drawn, boundaries, hosts.live, wantsLive, forced, site.base, events]);

  useEffect(() => {
    if (reason) drawn?.refresh();
  }, [reason, drawn]);

  const surface = live ?? drawn;
  useFollow(surface, description, view, theme);
  const shown = live ? 'live' : 'drawn';
  useEffect(() => {
    document.documentElement.dataset.map = shown;
    const mark = `roadstead:map-${shown}`;
    if (surface && performance.getEntriesByName(mark).length === 0) performance.mark(mark);
  }, [shown, surface]);
  return { surface, shown, reason, tick, pointer };
}

function useFollow(surface: MapSurface | null, description: MapDescription | null, { projection, camera }: ViewState, theme: Theme) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a camera that the reader moved already has that position
  useEffect(() => {
    if (!surface || !description) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // The map is updated one frame later, so that the panel is painted at once.
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => surface.update(description, projection, theme, !still, camera !== undefined));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [surface, description, projection, theme]);
}

/** Whether a view is the default view, which the built page shows. */
function isDefaultView(view: ViewState): boolean {
  return serializeView({ ...view, map: undefined, theme: undefined }) === '';
}

function padding(): number {
  return matchMedia(PHONE).matches ? PHONE_PADDING : PADDING;
}
