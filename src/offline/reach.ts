import { makeStore } from '../lib/store.ts';

/** Whether the site is in reach: the browser says that there is a network, and the last request did not fail. */
export const isInReach = makeStore(navigator.onLine);

addEventListener('online', () => isInReach.set(true));
addEventListener('offline', () => isInReach.set(false));
navigator.serviceWorker?.addEventListener('message', ({ data }) => {
  const message = data as { type?: unknown; isInReach?: unknown } | null; // Any script of the page's origin may send a message.
  if (message?.type !== 'roadstead:reach') return;
  isInReach.set(message.isInReach === true && navigator.onLine);
  if (!message.isInReach && navigator.onLine) void askAgain();
});

/** Asks the host for the page, past the worker: a request that failed may be told of when there is a network again, and nothing else would ask for a while. */
async function askAgain(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-cache' }).catch(() => null);
  if (answer?.ok) isInReach.set(true);
}
