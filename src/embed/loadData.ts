import { loadScript } from './loadScript.ts';

/** A data file calls `roadsteadData` with its name and contents; the contents are kept by the address of the file. */
interface DataScope {
  roadsteadData?: (name: string, value: unknown) => void;
  roadsteadFiles?: Map<string, unknown>;
}

/**
 * Loads `data/embed/<name>.js` below `base`, once for all figures of a page (see `loadScript`); `query` is a further part of its address, by which no cache knows it.
 * Rejects with an Error if the file cannot be loaded.
 */
export async function loadData(base: string, name: string, query = ''): Promise<unknown> {
  const scope = globalThis as DataScope;
  scope.roadsteadFiles ??= new Map();
  const files = scope.roadsteadFiles;
  scope.roadsteadData ??= (_name, value) => files.set((document.currentScript as HTMLScriptElement).src, value);
  const src = `${base}data/embed/${name}.js${query}`;
  await loadScript(src, () => files.has(src));
  return files.get(src);
}
