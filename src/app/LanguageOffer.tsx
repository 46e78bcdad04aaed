import { useState } from 'react';
import * as say from '#messages';
import { useSite } from '../features/panel/context.tsx';
import { LANGUAGES } from '../i18n/compiled/languages.ts';
import { type Page, pagePath } from '../pages/page.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAddressIn } from './LanguageMenu.tsx';
import { answerOffer, offeredLanguage } from './offeredLanguage.ts';
import { keepPosition } from './useScrollMemory.ts';

/** A line that offers the page in the language of the reader's browser, in that language, until the reader has answered once. */
export function LanguageOffer({ page }: { page: Page }) {
  const { language } = useSite();
  const addressIn = useAddressIn(page);
  const [code, setCode] = useState(() => offeredLanguage(language.code));
  const own = LANGUAGES[code ?? ''];
  if (!code || !own) return null;
  const onClick = () => {
    answerOffer();
    keepPosition(pagePath(page));
  };
  const close = () => {
    answerOffer();
    setCode(undefined);
  };
  return (
    <Notice action={say.appClose(language)} onAction={close}>
      <a href={addressIn(code)} lang={code} hrefLang={code} dir={own.direction} onClick={onClick}>
        {own.offer}
      </a>
    </Notice>
  );
}
