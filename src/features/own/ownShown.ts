import { makeStore } from '../../lib/store.ts';
import type { OwnFeatures } from '../../map/describe/ownFeatures.ts';

/** A person's own rows as the maps draw them now; null while there is no such file. The start script holds this store and nothing else of it. */
export const ownShown = makeStore<OwnFeatures | null>(null);
