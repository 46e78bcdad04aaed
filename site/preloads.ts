import { isMapped } from '../src/atlas/lookup.ts';
import { mapSubject } from '../src/pages/mapSubject.ts';
import { isFullPage } from '../src/pages/page.ts';
import type { PageInput } from './pageInput.ts';

/**
 * The end of a page: the app's script, and all that the script would ask for one after another, so that it comes at the same time.
 * It stands behind the text and the map, which come first on a slow link. `script` is the tag that the build wrote.
 */
export function preloads({ atlas, page }: PageInput, base: string, script: string): string {
  const { regionId } = mapSubject(atlas, page);
  const own = isMapped(regionId) ? [`atlas/${regionId}`, `waters/${regionId}`, 'areas'] : [];
  const data = ['atlas/core', ...(isFullPage(page) ? [] : ['boundaries', 'labels', 'waters/regions', ...own])];
  return [script, ...data.map((name) => `<link rel="preload" as="fetch" crossorigin href="${base}data/${name}.json">`)].join('');
}
