/** How long, in ms, to go on trying after the page is settled and all its figures have come. */
const PATIENCE_MS = 1500;
/** How long, in ms, to go on trying at most, because a figure may never come. */
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
  // Listens only from the next task on: the event that opened the page, such as the Enter of a search, is still bubbling and would stop this at once.
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
