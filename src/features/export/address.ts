import { type Page, pagePath } from '../../view/page.ts';
import { serializeView } from '../../view/viewState.ts';
import type { Desk } from '../panel/context.tsx';

/** The address of the site with its language and without a slash at the end: what paths of pages begin with. */
export function siteAddress({ site, language }: Pick<Desk, 'site' | 'language'>): string {
  const code = language.code === 'en' ? '' : `/${language.code}`;
  return `${location.origin}${site.base.replace(/\/$/, '')}${code}`;
}

/** The address of a page with the view as it is. */
export function addressOf(desk: Pick<Desk, 'site' | 'language' | 'view'>, page: Page): string {
  return `${siteAddress(desk)}${pagePath(page)}${serializeView(desk.view)}`;
}
