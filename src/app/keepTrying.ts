/** For how long, in ms, something is tried again after the page is settled. */
const PATIENCE_MS = 1500;

/**
 * Calls `isDone` on each frame until it returns true, until some time after the page is settled (its parts and its file have come), or until the reader
 * scrolls, clicks or types. Returns a function that stops it.
 */
export function keepTrying(isDone: () => boolean): () => void {
  let end = performance.now() + PATIENCE_MS;
  let frame = 0;
  const ended = new AbortController();
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(listening);
    ended.abort();
  };
  // After the event that brought the reader here, which would otherwise stop it at once: the Enter of a search is still on its way up.
  const listening = setTimeout(() => {
    for (const act of ['wheel', 'pointerdown', 'keydown']) addEventListener(act, stop, { passive: true, signal: ended.signal });
  });
  const step = () => {
    const now = performance.now();
    if (!document.documentElement.dataset.settled) end = now + PATIENCE_MS;
    if (isDone() || now > end) stop();
    else frame = requestAnimationFrame(step);
  };
  step();
  return stop;
}
