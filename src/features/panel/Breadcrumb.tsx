import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import { regionShortName } from '../../i18n/names.ts';
import type { Page } from '../../pages/page.ts';
import { useFacts, useSite } from './context.tsx';
import { PageLink } from './PageLink.tsx';

/** The breadcrumb: a link to the world, a link to the region if the page belongs to one, and the name of the page (`here`). */
export function Breadcrumb({ regionId, here }: { regionId?: string | undefined; here: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const region = regionId ? findRegion(atlas, regionId) : undefined;
  const world: Page = { kind: 'world' };
  return (
    <nav className="breadcrumb" aria-label={say.wordsWorld(language)}>
      <ol>
        <li>
          <PageLink page={world}>{say.wordsWorld(language)}</PageLink>
        </li>
        {region && (
          <li>
            <PageLink page={{ kind: 'region', id: region.regionId }}>{regionShortName(region)}</PageLink>
          </li>
        )}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
