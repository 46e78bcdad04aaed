import { makeStore } from '../lib/store.ts';

/** Whether the site is in reach: the browser says that there is a network, and the last request did not fail. */
export const isInReach = makeStore(navigator.onLine);

addEventListener('online', () => isInReach.set(true));
addEventListener('offline', () => isInReach.set(false));
navigator.serviceWorker?.addEventListener('message', ({ data }) => {
  const message = data as { type?: unknown; isInReach?: unknown } | null;
  if (message?.type === 'roadstead:reach') isInReach.set(message.isInReach === true && navigator.onLine);
});
