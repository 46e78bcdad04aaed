import { makeStore } from '../../lib/store.ts';
import type { Inset } from '../../render/insetSvg.ts';

/** The plans that stand on the map now, so that its files show them too. */
export const insetsShown = makeStore<readonly Inset[]>([]);
