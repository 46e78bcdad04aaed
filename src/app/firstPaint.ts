/** The longest wait in ms. Where the first paint comes later, the app is not made to wait for it. */
const MOST_MS = 3000;

/** Resolves when the page has been painted for the first time; at once where no paint is told of, as in a hidden page. */
export function firstPaint(): Promise<void> {
  if (document.visibilityState === 'hidden' || !PerformanceObserver.supportedEntryTypes.includes('paint')) return Promise.resolve();
  return new Promise((resolve) => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, MOST_MS);
  });
}
