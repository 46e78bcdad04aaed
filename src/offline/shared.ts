/** The cache in which the service worker lays a file that another program shared, until a page takes it. */
const SHARED = 'roadstead-shared';
/** The path below the root to which the system sends what is shared; no file stands there. */
export const SHARE_PATH = 'shared/';
/** The fragment in the address of the page that is to take it; the app leaves fragments as they are. */
const MARK = '#shared';

/** Lays down what a form that was shared holds, a file or else its text, and answers with the start page that takes it. `scope` is the whole address of the root. */
export async function receiveShared(request: Request, scope: string): Promise<Response> {
  const form = await request.formData();
  const file = form.get('file');
  const text = ['text', 'url'].map((name) => form.get(name)).find((value) => typeof value === 'string' && value);
  const shared = file instanceof File && file.size > 0 ? file : typeof text === 'string' ? new File([text], `${form.get('title') || 'shared'}.txt`) : undefined;
  if (!shared) return Response.redirect(scope, 303);
  const headers = { 'content-type': 'application/octet-stream', 'x-name': encodeURIComponent(shared.name) };
  await (await caches.open(SHARED)).put(`${scope}${SHARE_PATH}`, new Response(shared, { headers }));
  return Response.redirect(`${scope}${MARK}`, 303);
}

/** Takes what another program shared with the site, once; undefined where the address is not that of a page which is to take it, or nothing is there. */
export async function takeShared(hash: string, root: string): Promise<File | undefined> {
  if (hash !== MARK || !('caches' in globalThis)) return undefined;
  const cache = await caches.open(SHARED);
  const found = await cache.match(`${root}${SHARE_PATH}`);
  await cache.delete(`${root}${SHARE_PATH}`);
  return found && new File([await found.blob()], decodeURIComponent(found.headers.get('x-name') ?? ''));
}
