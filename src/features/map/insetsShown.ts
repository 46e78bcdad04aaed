import { makeStore } from '../../lib/store.ts';
import type { Inset } from '../../render/insetSvg.ts';

/** The plans that are on the map now. Files that are made of the map show them too. */
export const insetsShown = makeStore<readonly Inset[]>([]);
