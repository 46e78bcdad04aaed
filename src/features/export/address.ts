import { type Page, pagePath } from '../../pages/page.ts';
import { embeddedView, serializeView, viewParameters } from '../../view/viewQuery.ts';
import type { Desk } from '../panel/context.tsx';
import type { Embedded } from './embedded.ts';

/** The address of the site in its language, without a slash at the end. Append the path of a page. */
export function siteAddress({ site, language }: Pick<Desk, 'site' | 'language'>): string {
  const code = language.code === 'en' ? '' : `/${language.code}`;
  return `${location.origin}${site.base.replace(/\/$/, '')}${code}`;
}

/** The whole address of a page with the current view in its query. */
export function addressOf(desk: Pick<Desk, 'site' | 'language' | 'view'>, page: Page): string {
  return `${siteAddress(desk)}${pagePath(page)}${serializeView(desk.view)}`;
}

/** The name of a file without its ending: `roadstead`, what it shows, the times if the address names them, and the language. */
export function fileName({ view: { since, at }, language }: Pick<Desk, 'view' | 'language'>, ...parts: readonly (string | undefined)[]): string {
  return ['roadstead', ...parts, since && `since-${since}`, at && `at-${at}`, language.code].filter(Boolean).join('-');
}

/** The embed of a figure, or of the map if the id is `map`, with the time and the filters of the current view. */
export function embeddedFigure(
  desk: Pick<Desk, 'site' | 'language' | 'view'>,
  figure: string,
  region: string | undefined,
  title: string,
  address: string,
): Embedded {
  const site = `${location.origin}${desk.site.base}`;
  const language = desk.language.code;
  return {
    title,
    site,
    language,
    figure,
    parameters: viewParameters(embeddedView({ ...desk.view, region })),
    address,
  };
}
