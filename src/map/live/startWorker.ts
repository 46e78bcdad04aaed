import { prewarm, setWorkerCount, setWorkerUrl } from 'maplibre-gl';
import workerUrl from './mapWorker.ts?worker&url';
import { workerAddress } from './shapeAddress.ts';

/** From this many cores on two workers share the tiles: the map of the world needs its one tile twice, for two copies of the world. */
const MANY_CORES = 4;

/** Starts MapLibre's workers, which begin to read the boundaries at an absolute address: they do so while the page is still being made and the map described. */
export function startWorker(boundaries: string): void {
  setWorkerUrl(workerAddress(workerUrl, boundaries));
  if (navigator.hardwareConcurrency >= MANY_CORES) setWorkerCount(2);
  prewarm();
}
