import * as say from '#messages';
import { LANGUAGES } from '../../i18n/compiled/languages.ts';
import { type Page, pagePath } from '../../pages/page.ts';
import { pageName } from '../../pages/pageTitle.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { PathLink } from '../panel/PathLink.tsx';
import { useSearch } from '../search/useSearch.ts';
import { nearPages } from './nearPages.ts';

/** The page for an unknown address: names the part that could not be read and links to pages with a similar name. */
export function NotFoundPage({ page }: { page: Page }) {
  const { language } = useSite();
  const other = page.kind === 'unknown' ? otherLanguage(page.path) : undefined;
  if (other) return <NotKept {...other} />;
  const wanted = 'id' in page ? page.id : page.kind === 'unknown' ? page.path : '';
  const kind = 'id' in page ? say.entity(language, page.kind) : '';
  return (
    <div className="not-found">
      <h1>{say.errorsNotFoundTitle(language)}</h1>
      <p className="lead">{kind ? say.errorsNotFound(language, { kind, id: wanted }) : say.errorsNotFoundPath(language, { path: wanted })}</p>
      <Near path={pagePath(page)} />
      <p>
        <PageLink page={{ kind: 'world' }}>{say.errorsBackToWorld(language)}</PageLink>
      </p>
    </div>
  );
}

/**
 * The name of the language in which a path begins, and the path of the page in it. The site answers such a path in that language: a page that is in
 * another one was opened without a network, and its language is not kept on this device.
 */
function otherLanguage(path: string): { name: string; path: string } | undefined {
  const [code = '', ...rest] = path.split('/').filter(Boolean);
  const language = LANGUAGES[code];
  return language && { name: language.name, path: `/${rest.join('/')}` };
}

/** Says that a language is not kept on this device, and links to the page in the language that is. */
function NotKept({ name, path }: { name: string; path: string }) {
  const { language } = useSite();
  return (
    <div className="not-found">
      <h1>{say.offlineNotKeptTitle(language)}</h1>
      <p className="lead">{say.offlineNotKept(language, { name })}</p>
      <p>
        <PathLink path={path}>{LANGUAGES[language.code]?.offer}</PathLink>
      </p>
    </div>
  );
}

/** The pages that a wrong address may have meant; nothing until the search has loaded. */
function Near({ path }: { path: string }) {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const search = useSearch(true);
  if (!search) return null;
  const { plain, findings } = nearPages(path, search, (kind) => say.entity(language, kind));
  if (plain.length + findings.length === 0) return <p>{say.errorsNothingNear(language)}</p>;
  return (
    <>
      <h2>{say.errorsNear(language)}</h2>
      <ul>
        {plain.map((kind) => (
          <li key={kind}>
            <PageLink page={{ kind }}>{pageName(atlas, language, { kind }, day)}</PageLink>
          </li>
        ))}
        {findings.map((finding) => (
          <li key={finding.id}>
            <PathLink path={finding.path}>{finding.name}</PathLink> <small>{say.entity(language, finding.kind)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
