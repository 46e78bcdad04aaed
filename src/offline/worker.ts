import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { CACHE, shellPath } from './offlineList.ts';
import { receiveShared, SHARE_PATH } from './shared.ts';

/** The parts of the scope of a service worker that this script uses; the types of a page lack them. */
interface WorkerScope {
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  clients: { matchAll: () => Promise<{ postMessage: (message: unknown) => void }[]> };
}
// The types of a page take `self` for a window.
const worker = self as unknown as WorkerScope;

/** For how long a page is waited for before the kept one is shown, in seconds. */
const PATIENCE_SECONDS = 5;

/** Tells all open pages whether the site is in reach, as the last request showed. */
async function tell(isInReach: boolean): Promise<void> {
  for (const client of await worker.clients.matchAll()) client.postMessage({ type: 'roadstead:reach', isInReach });
}

/** Listens to what becomes of requests. A failed one says that the site is out of reach, even where the browser believes that it has a network. */
const reach = {
  fetchDidSucceed: async ({ response }: { response: Response }) => {
    await tell(true);
    return response;
  },
  fetchDidFail: () => tell(false),
};
/** Only whole, successful answers are kept: no error page, no part of a file. */
const onlyWhole = { cacheWillUpdate: async ({ response }: { response: Response }) => (response.status === 200 ? response : null) };
/** Nothing is kept because it was asked for; what a reader had kept is there without a network. */
const onlyKept = { cacheWillUpdate: async () => null };

/** A page that was never opened starts from the page without content of its language, whose links are relative to the root. */
const fromShell = {
  handlerDidError: async ({ request }: { request: Request }) => {
    const { scope } = worker.registration;
    const [first = ''] = request.url.slice(scope.length).split('/');
    const cache = await caches.open(CACHE);
    const shell = (await cache.match(`${scope}${shellPath(`${first}/`)}`)) ?? (await cache.match(`${scope}${shellPath('')}`));
    if (!shell) return undefined;
    const html = (await shell.text()).replaceAll('="./', `="${new URL(scope).pathname}`);
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  },
};

/** A file of this site that a page reads. Those that a page keeps by itself (`keepFiles`) pass by: they are fetched past the caches, and are many. */
const isOurs = (url: URL, request: Request) => url.href.startsWith(worker.registration.scope) && (request.mode === 'navigate' || request.cache !== 'no-cache');
/** Files with a hash or a version in their address never change. */
const isFixed = (url: URL) => /\/(assets|fonts|maps)\/|\/embed\/[^/]+\.js$/.test(url.pathname);

registerRoute(
  ({ url }) => url.href === `${worker.registration.scope}${SHARE_PATH}`,
  ({ request }) => receiveShared(request, worker.registration.scope),
  'POST',
);
registerRoute(({ url, request }) => isOurs(url, request) && isFixed(url), new CacheFirst({ cacheName: CACHE, plugins: [onlyWhole] }));
// Before pages: a package that is opened by its address is none.
registerRoute(
  ({ url, request }) => isOurs(url, request) && url.pathname.includes('/data/packages/'),
  new NetworkFirst({ cacheName: CACHE, plugins: [reach, onlyKept] }),
);
registerRoute(
  ({ url, request }) => isOurs(url, request) && request.mode === 'navigate',
  new NetworkFirst({ cacheName: CACHE, networkTimeoutSeconds: PATIENCE_SECONDS, matchOptions: { ignoreSearch: true }, plugins: [reach, onlyWhole, fromShell] }),
);
registerRoute(
  ({ url, request }) => isOurs(url, request) && request.method === 'GET' && !url.pathname.includes('/data/v1/'),
  new NetworkFirst({ cacheName: CACHE, plugins: [reach, onlyWhole] }),
);

// A new worker reads the same cache as the one before, so it may take over open pages at once.
void worker.skipWaiting();
clientsClaim();
