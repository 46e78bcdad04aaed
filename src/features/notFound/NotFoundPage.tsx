import type { Page } from '../../pages/page.ts';
import { useDesk } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { PathLink } from '../panel/PathLink.tsx';
import { useSearch } from '../search/useSearch.ts';

/** Says what of an address was not understood, and what is near it. */
export function NotFoundPage({ page }: { page: Page }) {
  const { language } = useDesk();
  const { errors, entity } = language.messages;
  const search = useSearch(true);
  const wanted = 'id' in page ? page.id : page.kind === 'unknown' ? page.path : '';
  const near = search?.(wanted.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).slice(0, 6) ?? [];
  const kind = 'id' in page ? entity[page.kind] : '';
  return (
    <div className="not-found">
      <h1>{errors.notFoundTitle}</h1>
      <p className="lead">{kind ? errors.notFound(kind, wanted) : errors.notFoundPath(wanted)}</p>
      {near.length ? (
        <>
          <h2>{errors.near}</h2>
          <ul>
            {near.map((finding) => (
              <li key={finding.id}>
                <PathLink path={finding.path}>{finding.name}</PathLink> <small>{entity[finding.kind]}</small>
              </li>
            ))}
          </ul>
        </>
      ) : (
        search && <p>{errors.nothingNear}</p>
      )}
      <p>
        <PageLink page={{ kind: 'world' }}>{errors.backToWorld}</PageLink>
      </p>
    </div>
  );
}
