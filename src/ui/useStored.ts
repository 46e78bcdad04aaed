import { useSyncExternalStore } from 'react';
import type { Store } from '../lib/store.ts';

/** The value of a store. The component that calls this is rendered again with each change, and none above it. */
export function useStored<T>({ subscribe, get }: Store<T>): T {
  return useSyncExternalStore(subscribe, get, get);
}
