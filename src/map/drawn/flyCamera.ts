import type { Camera } from '../../view/viewState.ts';
import { cameraBetween } from '../projection/plane.ts';

/**
 * Moves a camera to another place within some ms, slower towards the end; with 0 ms at once. `show` gets each camera on the way and the
 * last one, then `done` is called. Returns a function that ends the flight where it is.
 */
export function flyCamera(from: Camera, to: Camera, ms: number, show: (camera: Camera) => void, done: () => void): () => void {
  const start = performance.now();
  let frame = 0;
  const step = (time: number) => {
    const share = ms > 0 ? Math.min(1, (time - start) / ms) : 1;
    show(cameraBetween(from, to, 1 - (1 - share) ** 3));
    if (share < 1) frame = requestAnimationFrame(step);
    else done();
  };
  if (ms > 0) frame = requestAnimationFrame(step);
  else step(start);
  return () => cancelAnimationFrame(frame);
}
