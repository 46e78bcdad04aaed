import type { LiveMap } from '../../map/live/LiveMap.ts';

/** The absolute address of the file of the boundaries of a site; `root` is the absolute address of the site's root. */
export function boundariesAddress(root: string): string {
  return `${root}data/boundaries.json`;
}

/** Loads the script of the live map and its engine, and starts the engine's worker. Rejects where the script cannot be loaded; the next call asks for it again. */
export async function loadLiveMap(root: string): Promise<typeof LiveMap> {
  const script = await import('../../map/live/LiveMap.ts');
  script.startWorker(boundariesAddress(root));
  return script.LiveMap;
}
