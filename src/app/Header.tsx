import { useDesk } from '../features/panel/context.tsx';
import { PageLink } from '../features/panel/PageLink.tsx';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { DEFAULT_LANGUAGE, languageCodes } from '../i18n/catalogues.ts';
import { Icon } from '../ui/Icon.tsx';
import { type Page, pagePath } from '../view/page.ts';
import { serializeView } from '../view/viewState.ts';

/** Brand, pages, search and language. */
export function Header({ page }: { page: Page }) {
  const { language, site, view } = useDesk();
  const { app, region } = language.messages;
  const isMap = !['figure', 'sources', 'about'].includes(page.kind);
  const figure = page.kind === 'figure' ? page.id : '';
  return (
    <header className="header">
      <PageLink page={{ kind: 'world' }} className="brand">
        <span className="brand-mark">
          <Icon name="anchor" />
        </span>
        {app.name}
      </PageLink>
      <nav aria-label={app.menu} className="pages">
        <PageLink page={{ kind: 'world' }} current={isMap}>
          {app.map}
        </PageLink>
        <PageLink page={{ kind: 'figure', id: 'focus-matrix' }} current={figure === 'focus-matrix'}>
          {region.sections.focus}
        </PageLink>
        <PageLink page={{ kind: 'figure', id: 'programme-timeline' }} current={figure === 'programme-timeline'}>
          {region.sections.programmes}
        </PageLink>
        <PageLink page={{ kind: 'figure', id: 'participation' }} current={figure === 'participation'}>
          {region.sections.participation}
        </PageLink>
        <PageLink page={{ kind: 'sources' }} current={page.kind === 'sources'}>
          {app.sources}
        </PageLink>
        <PageLink page={{ kind: 'about' }} current={page.kind === 'about'}>
          {app.about}
        </PageLink>
      </nav>
      <SearchBox />
      <nav aria-label={app.language} className="languages">
        {languageCodes().map((code) => (
          <a
            key={code}
            href={`${site.base}${code === DEFAULT_LANGUAGE ? '' : `${code}/`}${pagePath(page).slice(1)}${serializeView(view)}`}
            lang={code}
            hrefLang={code}
            aria-current={code === language.code ? 'true' : undefined}
          >
            <span className="long">
              {new Intl.DisplayNames([code], { type: 'language' }).of(code)?.replace(/^./, (letter) => letter.toLocaleUpperCase(code))}
            </span>
            <span className="short" aria-hidden="true">
              {code.toUpperCase()}
            </span>
          </a>
        ))}
      </nav>
    </header>
  );
}
