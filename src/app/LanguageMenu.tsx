import * as say from '#messages';
import { useSite, useView } from '../features/panel/context.tsx';
import { LANGUAGES } from '../i18n/compiled/languages.ts';
import { DEFAULT_LANGUAGE } from '../i18n/language.ts';
import { type Page, pagePath } from '../pages/page.ts';
import { Icon } from '../ui/Icon.tsx';
import { serializeView } from '../view/viewQuery.ts';
import { answerOffer } from './offeredLanguage.ts';
import { keepPosition } from './useScrollMemory.ts';

const LIST = 'languages';

/** The address of a page in another language, with the view that is shown. */
export function useAddressIn(page: Page): (code: string) => string {
  const { site } = useSite();
  const { view } = useView();
  return (code) => `${site.base}${code === DEFAULT_LANGUAGE ? '' : `${code}/`}${pagePath(page).slice(1)}${serializeView(view)}`;
}

/**
 * The language of the page, and all others in a list below it, each by its own name. The list is the browser's popover, so that it opens before any script has run. Another
 * language keeps page, view and scroll position.
 */
export function LanguageMenu({ page }: { page: Page }) {
  const { language } = useSite();
  const addressIn = useAddressIn(page);
  const onClick = () => {
    answerOffer();
    keepPosition(pagePath(page));
  };
  return (
    <div className="language-menu">
      <button type="button" className="language-open" popoverTarget={LIST} title={say.appLanguage(language)}>
        <span className="visually-hidden">
          {say.appLanguage(language)}
          {language.colon}
        </span>
        {language.name}
        <Icon name="fold" />
      </button>
      <nav id={LIST} popover="auto" aria-label={say.appLanguage(language)} className="languages">
        {Object.entries(LANGUAGES).map(([code, { name }]) => (
          <a key={code} href={addressIn(code)} lang={code} hrefLang={code} aria-current={code === language.code ? 'true' : undefined} onClick={onClick}>
            {name}
          </a>
        ))}
      </nav>
    </div>
  );
}
