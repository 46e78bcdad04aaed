import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Store } from '../../lib/store.ts';
import { NEAR_ZOOM } from '../../map/describe/boundaries.ts';
import type { DrawnMap } from '../../map/drawn/DrawnMap.ts';
import { nearBoundariesFile } from '../../queries/files.ts';
import type { Camera } from '../../view/viewState.ts';
import { useSite } from '../panel/context.tsx';

/** Gives the boundaries for near views to a drawn map that stays on screen, once its view is near. If they cannot be had, those of the world stay. */
export function useNear(drawn: DrawnMap | null, camera: Store<Camera | null>): void {
  const { site } = useSite();
  const client = useQueryClient();
  useEffect(() => {
    if (!drawn) return;
    let isAsked = false;
    let isOver = false;
    const look = () => {
      if (isAsked || (camera.get()?.zoom ?? 0) < NEAR_ZOOM) return;
      isAsked = true;
      client.ensureQueryData(nearBoundariesFile(site)).then(
        (near) => isOver || drawn.takeNear(near),
        () => {},
      );
    };
    look();
    const stop = camera.subscribe(look);
    return () => {
      isOver = true;
      stop();
    };
  }, [drawn, camera, site, client]);
}
