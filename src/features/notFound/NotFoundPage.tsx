import * as say from '#messages';
import type { Page } from '../../pages/page.ts';
import { useSite } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { PathLink } from '../panel/PathLink.tsx';
import { useSearch } from '../search/useSearch.ts';

/** The page for an unknown address: names the part that could not be read and links to pages with a similar name. */
export function NotFoundPage({ page }: { page: Page }) {
  const { language } = useSite();
  const search = useSearch(true);
  const wanted = 'id' in page ? page.id : page.kind === 'unknown' ? page.path : '';
  const near = search?.(wanted.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).slice(0, 6) ?? [];
  const kind = 'id' in page ? say.entity(language, page.kind) : '';
  return (
    <div className="not-found">
      <h1>{say.errorsNotFoundTitle(language)}</h1>
      <p className="lead">{kind ? say.errorsNotFound(language, { kind, id: wanted }) : say.errorsNotFoundPath(language, { path: wanted })}</p>
      {near.length ? (
        <>
          <h2>{say.errorsNear(language)}</h2>
          <ul>
            {near.map((finding) => (
              <li key={finding.id}>
                <PathLink path={finding.path}>{finding.name}</PathLink> <small>{say.entity(language, finding.kind)}</small>
              </li>
            ))}
          </ul>
        </>
      ) : (
        search && <p>{say.errorsNothingNear(language)}</p>
      )}
      <p>
        <PageLink page={{ kind: 'world' }}>{say.errorsBackToWorld(language)}</PageLink>
      </p>
    </div>
  );
}
