import { type MouseEvent, useRef } from 'react';
import * as say from '#messages';
import { useSite, useView } from '../features/panel/context.tsx';
import { PageLink } from '../features/panel/PageLink.tsx';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { headerPages } from '../pages/headerPages.ts';
import type { Page } from '../pages/page.ts';
import { THEMES } from '../theme/tokens.ts';
import { Choice } from '../ui/Choice.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/useKeys.ts';
import { LanguageMenu } from './LanguageMenu.tsx';

const MENU = 'header-menu';

/** The header of every page: brand, search field, links to the main pages, choice of colours and of language. */
export function Header({ page }: { page: Page }) {
  const { language } = useSite();
  return (
    <header className="header">
      <PageLink page={{ kind: 'world' }} className="brand">
        <span className="brand-mark">
          <Icon name="anchor" />
        </span>
        {say.appName(language)}
      </PageLink>
      <SearchBox />
      <HeaderMenu page={page} />
    </header>
  );
}

/**
 * The pages, the colours and the languages. In a wide window they are a part of the row; in a narrow one they are a popover below a button. The popover is
 * the browser's own, so that it opens in a built page before the app has started.
 */
function HeaderMenu({ page }: { page: Page }) {
  const { language, isBuilt } = useSite();
  const { view, setView } = useView();
  const menu = useRef<HTMLDivElement>(null);
  const isOpen = () => menu.current?.matches(':popover-open') ?? false;
  useKeys('open', ({ key }) => {
    if (key !== 'Escape' || !isOpen()) return false;
    menu.current?.hidePopover();
    return true;
  });
  // Another page keeps the header, so a link closes the popover.
  const onClick = ({ target }: MouseEvent) => target instanceof Element && target.closest('a') && isOpen() && menu.current?.hidePopover();
  return (
    <>
      <button type="button" className="header-open button" popoverTarget={MENU}>
        {say.appOpenMenu(language)}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: Enter on a link is a click too */}
      <div ref={menu} id={MENU} popover="auto" className="header-menu" onClick={onClick}>
        <nav aria-label={say.appMenu(language)} className="pages">
          {headerPages(language, page).map((entry) => (
            <PageLink key={entry.label} page={entry.page} current={entry.current}>
              {entry.label}
            </PageLink>
          ))}
        </nav>
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
        <LanguageMenu page={page} />
      </div>
    </>
  );
}
