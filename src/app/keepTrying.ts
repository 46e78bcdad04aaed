/** For how long, in ms, something is tried again after the page is settled. */
const PATIENCE_MS = 1500;

/**
 * Calls `isDone` on each frame until it returns true, until some time after the page is settled (its parts and its file have come), or until the reader
 * scrolls, clicks or types. Returns a function that stops it.
 */
export function keepTrying(isDone: () => boolean): () => void {
  let end = performance.now() + PATIENCE_MS;
  const acts = ['wheel', 'pointerdown', 'keydown'];
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const act of acts) removeEventListener(act, stop);
  };
  const step = () => {
    const now = performance.now();
    if (!document.documentElement.dataset.settled) end = now + PATIENCE_MS;
    if (isDone() || now > end) stop();
    else frame = requestAnimationFrame(step);
  };
  for (const act of acts) addEventListener(act, stop, { passive: true });
  step();
  return stop;
}
