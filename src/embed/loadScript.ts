/** The scripts that are loading, by address. The list is a property of the window, because each embed script on a page has its own copy of this module. */
interface LoadScope {
  roadsteadLoading?: Map<string, Promise<void>>;
}

/**
 * Loads a classic script once for the whole page, however often this is called. The browser asks no CORS header for a classic script, so an embed
 * works in a sandbox without an origin and on any static host. `hasRun` says whether the script has run: the browser reports no error if the
 * answer is not a script. Rejects with an Error if the script cannot be loaded; the next call tries again.
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
    // A page that does not name its encoding would read the words of the script in another.
    script.charset = 'utf-8';
    script.src = src;
    document.head.append(script);
  });
}
