/** Scripts on their way by their address. They are kept on the page itself: figures in two languages and the web component each bring this module. */
interface LoadScope {
  roadsteadLoading?: Map<string, Promise<void>>;
}

/**
 * Loads a classic script once for the whole page, however often it is asked for. Classic scripts need no leave of the site they come from, so that an embed
 * works in a sandbox without an origin and on any static host. `hasRun` says whether the script has done its work: an answer that is no
 * script ends without an error. Rejects with an Error where the script cannot be had; the next call asks again.
 */
export function loadScript(src: string, hasRun: () => boolean): Promise<void> {
  if (hasRun()) return Promise.resolve();
  const scope = globalThis as LoadScope;
  scope.roadsteadLoading ??= new Map();
  const loading = scope.roadsteadLoading;
  const known = loading.get(src) ?? request(src, hasRun).finally(() => loading.delete(src));
  loading.set(src, known);
  return known;
}

function request(src: string, hasRun: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const settle = () => {
      script.remove();
      if (hasRun()) resolve();
      else reject(new Error(new URL(src).pathname));
    };
    script.onload = settle;
    script.onerror = settle;
    script.src = src;
    document.head.append(script);
  });
}
