/** The longest wait in ms. Where the first paint comes later, the app is not made to wait for it. */
const MOST_MS = 3000;

/** Resolves when the page has been painted for the first time; at once in a hidden page, which is not painted. */
export async function firstPaint(): Promise<void> {
  if (document.hidden) return;
  await new Promise<unknown>((resolve) => {
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, MOST_MS);
  });
}
