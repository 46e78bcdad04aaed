import * as say from '#messages';
import { useSite, useView } from '../features/panel/context.tsx';
import { PageLink } from '../features/panel/PageLink.tsx';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { LANGUAGES } from '../i18n/compiled/languages.ts';
import { DEFAULT_LANGUAGE } from '../i18n/language.ts';
import { headerPages } from '../pages/headerPages.ts';
import { type Page, pagePath } from '../pages/page.ts';
import { THEMES } from '../theme/tokens.ts';
import { Choice } from '../ui/Choice.tsx';
import { Icon } from '../ui/Icon.tsx';
import { serializeView } from '../view/viewQuery.ts';

/** The header of every page: brand, links to the main pages, search field and choice of language. */
export function Header({ page }: { page: Page }) {
  const { language, site, isBuilt } = useSite();
  const { view, setView } = useView();
  return (
    <header className="header">
      <PageLink page={{ kind: 'world' }} className="brand">
        <span className="brand-mark">
          <Icon name="anchor" />
        </span>
        {say.appName(language)}
      </PageLink>
      <nav aria-label={say.appMenu(language)} className="pages">
        {headerPages(language, page).map((entry) => (
          <PageLink key={entry.label} page={entry.page} current={entry.current}>
            {entry.label}
          </PageLink>
        ))}
      </nav>
      <SearchBox />
      <Choice
        className="theme-choice"
        label={say.appTheme(language)}
        isLabelHidden
        isDisabled={isBuilt}
        value={view.theme}
        none={say.appThemes(language, 'system')}
        options={THEMES.map((name) => [name, say.appThemes(language, name)])}
        onChoose={(theme) => setView({ theme })}
      />
      <nav aria-label={say.appLanguage(language)} className="languages">
        {Object.entries(LANGUAGES).map(([code, { name }]) => (
          <a
            key={code}
            href={`${site.base}${code === DEFAULT_LANGUAGE ? '' : `${code}/`}${pagePath(page).slice(1)}${serializeView(view)}`}
            lang={code}
            hrefLang={code}
            aria-current={code === language.code ? 'true' : undefined}
          >
            <span className="long">{name}</span>
            <span className="short" aria-hidden="true">
              {code.toUpperCase()}
            </span>
          </a>
        ))}
      </nav>
    </header>
  );
}
