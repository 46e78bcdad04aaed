/** For how long, in ms, something is tried again after the page is settled and none of its figures is still to come. */
const PATIENCE_MS = 1500;
/** For how long, in ms, it is tried again at most: a figure may never come. */
const LONGEST_MS = 30_000;

/** Whether the page still waits for its file, its parts or a figure: its height is not yet what it will be. */
const isUnfinished = () => !document.documentElement.dataset.settled || document.querySelector('.figure-wait') !== null;

/**
 * Calls `isDone` on each frame until it returns true, until some time after the page is settled (its parts, its file and its figures have come), or until the reader
 * scrolls, clicks or types. Returns a function that stops it.
 */
export function keepTrying(isDone: () => boolean): () => void {
  const start = performance.now();
  let end = start + PATIENCE_MS;
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
    if (isUnfinished()) end = Math.min(now + PATIENCE_MS, start + LONGEST_MS);
    if (isDone() || now > end) stop();
    else frame = requestAnimationFrame(step);
  };
  step();
  return stop;
}
