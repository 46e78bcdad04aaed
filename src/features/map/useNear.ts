import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Store } from '../../lib/store.ts';
import { NEAR_ZOOM } from '../../map/describe/boundaries.ts';
import type { DrawnMap } from '../../map/drawn/DrawnMap.ts';
import { type FileFailure, failuresOf } from '../../queries/FileError.ts';
import { nearBoundariesFile } from '../../queries/files.ts';
import type { Camera } from '../../view/viewState.ts';
import { useSite } from '../panel/context.tsx';

/** Gives the boundaries for near views to a drawn map that stays on screen, once its view is near. If they cannot be had, those of the world stay, and the failure is given back. */
export function useNear(drawn: DrawnMap | null, camera: Store<Camera | null>): readonly FileFailure[] {
  const { site } = useSite();
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const look = () => setNear((was) => was || (camera.get()?.zoom ?? 0) >= NEAR_ZOOM);
    look();
    return camera.subscribe(look);
  }, [camera]);
  const query = useQuery({ ...nearBoundariesFile(site), enabled: drawn !== null && isNear });
  const { data } = query;
  useEffect(() => {
    if (drawn && data) drawn.takeNear(data);
  }, [drawn, data]);
  return failuresOf([query]);
}
