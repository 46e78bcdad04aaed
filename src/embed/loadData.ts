const CALLBACK = 'roadsteadData';
const waiting = new Map<string, (value: unknown) => void>();

/** A data file calls this with its name and contents. */
type Deliver = (name: string, value: unknown) => void;

/**
 * Loads `data/embed/<name>.js` below `base`. The file is a classic script: those need no leave of the other site, so that an
 * embed works in a sandbox without an origin and on any static host. Rejects where it cannot be had.
 */
export function loadData(base: string, name: string): Promise<unknown> {
  const scope = globalThis as unknown as Record<string, Deliver>;
  scope[CALLBACK] ??= (file, value) => waiting.get(file)?.(value);
  return new Promise((resolve, reject) => {
    waiting.set(name, resolve);
    const script = document.createElement('script');
    script.src = `${base}data/embed/${name}.js`;
    script.onerror = () => reject(new Error(`data/embed/${name}.js`));
    script.onload = () => script.remove();
    document.head.append(script);
  });
}
