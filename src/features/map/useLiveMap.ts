import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import type { MapEvents, MapSurface } from '../../map/describe/surface.ts';
import type { DrawnMap } from '../../map/drawn/DrawnMap.ts';
import { useSite } from '../panel/context.tsx';
import { type DrawnReason, type MapHandlers, mapPadding, type ShownNow } from './mapsOnPage.ts';
import { startLiveMap } from './startLiveMap.ts';

/** The live map when it has loaded and is quick enough, or the reason why the drawn map stays. */
export function useLiveMap(
  host: RefObject<HTMLDivElement | null>,
  drawn: DrawnMap | null,
  boundaries: BoundaryData | null,
  shown: ShownNow,
  events: MapEvents,
  failure: MapHandlers['failure'],
): { live: MapSurface | null; reason: DrawnReason | null } {
  const { site } = useSite();
  const [live, setLive] = useState<MapSurface | null>(null);
  const [reason, setReason] = useState<DrawnReason | null>(null);
  const now = useEffectEvent(() => shown);
  const failed = useEffectEvent(failure);
  const isWanted = shown.view.map !== 'drawn';
  const forced = shown.view.map === 'live';
  usePreload(isWanted);
  useEffect(() => {
    setReason(drawn && !isWanted ? 'asked' : null);
    // The live map cannot be drawn without the shapes. The drawn map stays; on a built page it contains them.
    if (!drawn || !boundaries?.countries.features.length || !host.current || !isWanted) return;
    const stop = startLiveMap({
      host: host.current,
      root: new URL(site.base, location.href).href,
      boundaries,
      events,
      padding: mapPadding(),
      start: () => ({ ...now(), camera: drawn.camera() }),
      forced,
      failed: (file, message) => failed(file, message),
      shown: (map) => {
        setLive(map);
        setReason(null);
      },
      hidden: (why) => {
        setLive(null);
        setReason(why);
      },
    });
    return () => {
      stop();
      setLive(null);
    };
  }, [drawn, boundaries, host, isWanted, forced, site.base, events]);
  useEffect(() => {
    if (reason) drawn?.refresh();
  }, [reason, drawn]);
  return { live, reason };
}

/** Starts to load the engine in parallel with the shapes. A failed import is reported by `startLiveMap`. */
function usePreload(isWanted: boolean) {
  useEffect(() => {
    if (isWanted) import('../../map/live/LiveMap.ts').catch(() => {});
  }, [isWanted]);
}
