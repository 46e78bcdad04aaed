import { useEffect, useState } from 'react';
import type { DrawnMap } from '../../map/drawn/DrawnMap.ts';

type DrawnMapClass = typeof DrawnMap;

let loaded: DrawnMapClass | null = null;
let loading: Promise<DrawnMapClass> | null = null;

/** Loads the script of the drawn map, once. Rejects where it cannot be loaded; the next call asks for it again. */
export function loadDrawnMap(): Promise<DrawnMapClass> {
  loading ??= import('../../map/drawn/DrawnMap.ts').then(
    (script) => {
      loaded = script.DrawnMap;
      return loaded;
    },
    (error: Error) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/**
 * The script of the drawn map; null until it has loaded. It is no part of the start script: it loads beside the facts that the map needs, and a built
 * page shows its own map until then. Throws while rendering where the script cannot be loaded: the boundary around the map says so and offers to try again.
 */
export function useDrawnScript(): DrawnMapClass | null {
  const [script, setScript] = useState<DrawnMapClass | null>(() => loaded);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    // The class stands in a function of its own, because React calls a function that is set.
    if (!script) loadDrawnMap().then((found) => setScript(() => found), setFailure);
  }, [script]);
  if (failure) throw failure;
  return script;
}
