import { isMapped } from '../src/atlas/lookup.ts';
import { languageFolder } from '../src/lib/site.ts';
import { mapSubject } from '../src/pages/mapSubject.ts';
import { isFullPage } from '../src/pages/page.ts';
import type { PageInput } from './pageInput.ts';

/**
 * The tags at the end of a page: the app's script, and preloads of the files that the script would otherwise request one after another. They follow the
 * text and the map, so that those arrive first on a slow connection. `script` is the tag that the build wrote.
 */
export function preloads({ atlas, page, language }: PageInput, base: string, script: string): string {
  const folder = languageFolder({ language: language.code });
  const { regionId } = mapSubject(atlas, page);
  const own = isMapped(regionId) ? [`atlas/${folder}${regionId}`, `waters/${regionId}`, 'areas'] : [];
  const data = [`atlas/${folder}core`, ...(isFullPage(page) ? [] : ['boundaries', 'labels', 'waters/regions', ...own])];
  return [script, ...data.map((name) => `<link rel="preload" as="fetch" crossorigin href="${base}data/${name}.json">`)].join('');
}
