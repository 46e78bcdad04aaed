import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import type { MapEvents, MapSurface } from '../../map/describe/surface.ts';
import type { DrawnMap } from '../../map/drawn/DrawnMap.ts';
import { useSite } from '../panel/context.tsx';
import { type DrawnReason, type MapHandlers, mapPadding, type ShownNow } from './mapsOnPage.ts';
import { startLiveMap } from './startLiveMap.ts';

interface Live {
  live: MapSurface | null;
  reason: DrawnReason | null;
}

const NONE: Live = { live: null, reason: null };
const ASKED: Live = { live: null, reason: 'asked' };

/** The live map when it has loaded and is quick enough, or the reason why the drawn map stays. */
export function useLiveMap(
  host: RefObject<HTMLDivElement | null>,
  drawn: DrawnMap | null,
  boundaries: BoundaryData | null,
  shown: ShownNow,
  events: MapEvents,
  failure: MapHandlers['failure'],
): Live {
  const { site } = useSite();
  const [state, setState] = useState(NONE);
  const now = useEffectEvent(() => ({ ...shown, camera: shown.view.camera ?? drawn?.camera() }));
  const failed = useEffectEvent(failure);
  const isWanted = shown.view.map !== 'drawn';
  const forced = shown.view.map === 'live';
  const isDescribed = shown.description !== null;
  // A layout effect, so that the live map is begun before what the app has made is painted: that painting takes as long as the map's first steps.
  useLayoutEffect(() => {
    setState(isWanted ? NONE : ASKED);
    // The live map cannot be drawn without the shapes. The drawn map stays; on a built page it contains them.
    if (!isDescribed || !boundaries?.countries.features.length || !host.current || !isWanted) return;
    const stop = startLiveMap({
      host: host.current,
      root: new URL(site.base, location.href).href,
      boundaries,
      events,
      padding: mapPadding(),
      now: () => now(),
      forced,
      failed: (file, message) => failed(file, message),
      shown: (live) => setState({ live, reason: null }),
      hidden: (reason) => setState({ live: null, reason }),
    });
    return () => {
      stop();
      setState(({ reason }) => ({ live: null, reason }));
    };
  }, [isDescribed, boundaries, host, isWanted, forced, site.base, events]);
  useEffect(() => {
    if (state.reason) drawn?.placeNames();
  }, [state.reason, drawn]);
  return state;
}
