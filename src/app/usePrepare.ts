import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Atlas } from '../atlas/records.ts';
import type { Site } from '../lib/site.ts';
import { mapSubject } from '../pages/mapSubject.ts';
import { isFullPage, type Page } from '../pages/page.ts';
import { regionsOf } from '../pages/regionsOf.ts';
import { prefetchAtlas } from '../queries/loadAtlas.ts';
import { prefetchMapData } from '../queries/loadMapData.ts';
import { preloadScript } from './pageParts.tsx';

/** Returns a function that loads script and facts of a page that the reader is about to open. The page on screen is not rendered again. */
export function usePrepare(site: Site, atlas: Atlas | null): (page: Page) => void {
  const client = useQueryClient();
  return useCallback(
    (page) => {
      if (!atlas) return;
      preloadScript(page.kind);
      prefetchAtlas(client, site, regionsOf(atlas, page));
      if (!isFullPage(page)) prefetchMapData(client, site, mapSubject(atlas, page).regionId);
    },
    [client, site, atlas],
  );
}
