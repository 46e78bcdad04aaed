import { type RefObject, useEffect, useRef, useState } from 'react';
import type { MapDescription } from '../../map/describe/types.ts';
import type { Hit, LiveMap } from '../../map/live/LiveMap.ts';
import type { BoundaryData } from '../../map/live/style.ts';
import { dayTheme } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';
import { useDesk } from '../panel/context.tsx';

const PADDING = 44;
const PHONE = '(max-width: 720px)';

export interface BoundMap {
  live: LiveMap | null;
  state: 'loading' | 'live' | 'missing';
  /** Counts up with each change of the camera, so that what stands over the map follows. */
  tick: number;
  pointer: { lat: number; lon: number } | null;
}

interface Handlers {
  onHover: (hit: Hit | null, point: { x: number; y: number }) => void;
  onPick: (hit: Hit) => void;
  onCamera: (camera: Camera) => void;
  onFailure: (file: string, message: string) => void;
}

/** Mounts the live map once its data is there and keeps it in step with description and projection. */
export function useLiveMap(
  host: RefObject<HTMLDivElement | null>,
  description: MapDescription | null,
  boundaries: BoundaryData | null,
  handlers: Handlers,
): BoundMap {
  const { site, view } = useDesk();
  const [live, setLive] = useState<LiveMap | null>(null);
  const [state, setState] = useState<BoundMap['state']>('loading');
  const [tick, setTick] = useState(0);
  const [pointer, setPointer] = useState<BoundMap['pointer']>(null);
  const current = useRef(handlers);
  current.current = handlers;
  const start = useRef({ description, view });
  start.current = { description, view };
  const ready = Boolean(description && boundaries);

  useEffect(() => {
    if (!ready || !boundaries) return;
    let map: LiveMap | null = null;
    let gone = false;
    void import('../../map/live/LiveMap.ts').then(({ LiveMap: Live }) => {
      const { description: first, view: now } = start.current;
      if (gone || !host.current || !first) return;
      const root = new URL(site.base, location.href).href;
      const assets = { boundaries, tiles: `${root}data/tiles/{z}/{x}/{y}.pbf`, fonts: `${root}fonts/` };
      const events = {
        hover: (hit: Hit | null, point: { x: number; y: number }) => current.current.onHover(hit, point),
        pick: (hit: Hit) => current.current.onPick(hit),
        moved: (camera: Camera, byHand: boolean) => {
          setTick((count) => count + 1);
          if (byHand) current.current.onCamera(camera);
        },
        pointer: setPointer,
        ready: () => {
          setState('live');
          setTick((count) => count + 1);
        },
        failed: (file: string, message: string) => current.current.onFailure(file, message),
      };
      try {
        map = new Live(host.current, first, dayTheme, assets, now.projection, events, now.camera, matchMedia(PHONE).matches ? 28 : PADDING);
        setLive(map);
      } catch {
        setState('missing');
      }
    });
    return () => {
      gone = true;
      map?.destroy();
      setLive(null);
    };
  }, [ready, boundaries, host, site.base]);

  const { projection, camera } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a camera moved by hand is where the map is already
  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (live && description) live.update(description, projection, !still, camera !== undefined);
  }, [live, description, projection]);
  return { live, state, tick, pointer };
}
