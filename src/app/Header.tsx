import { useDesk } from '../features/panel/context.tsx';
import { PageLink } from '../features/panel/PageLink.tsx';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { DEFAULT_LANGUAGE, languageCodes } from '../i18n/catalogues.ts';
import { headerPages, languageName } from '../pages/headerPages.ts';
import { type Page, pagePath } from '../pages/page.ts';
import { THEMES } from '../theme/tokens.ts';
import { Icon } from '../ui/Icon.tsx';
import { serializeView } from '../view/viewQuery.ts';

/** Brand, pages, search and language. */
export function Header({ page }: { page: Page }) {
  const { language, site, view, setView } = useDesk();
  const { app } = language.messages;
  return (
    <header className="header">
      <PageLink page={{ kind: 'world' }} className="brand">
        <span className="brand-mark">
          <Icon name="anchor" />
        </span>
        {app.name}
      </PageLink>
      <nav aria-label={app.menu} className="pages">
        {headerPages(language, page).map((entry) => (
          <PageLink key={entry.label} page={entry.page} current={entry.current}>
            {entry.label}
          </PageLink>
        ))}
      </nav>
      <SearchBox />
      <label className="theme-choice">
        <span className="visually-hidden">{app.theme}</span>
        <select value={view.theme ?? ''} onChange={(event) => setView({ theme: THEMES.find((name) => name === event.target.value) })}>
          <option value="">{app.themes.system}</option>
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {app.themes[name]}
            </option>
          ))}
        </select>
      </label>
      <nav aria-label={app.language} className="languages">
        {languageCodes().map((code) => (
          <a
            key={code}
            href={`${site.base}${code === DEFAULT_LANGUAGE ? '' : `${code}/`}${pagePath(page).slice(1)}${serializeView(view)}`}
            lang={code}
            hrefLang={code}
            aria-current={code === language.code ? 'true' : undefined}
          >
            <span className="long">{languageName(code)}</span>
            <span className="short" aria-hidden="true">
              {code.toUpperCase()}
            </span>
          </a>
        ))}
      </nav>
    </header>
  );
}
