import * as say from '#messages';
import { findRegion } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Language } from '../i18n/language.ts';
import { type FigureId, regionShortName } from '../i18n/names.ts';
import type { Page } from './page.ts';
import { pageSummary } from './pageSummary.ts';

/** The short name of a figure. '' if no figure has that id, as in a mistyped address. */
export function figureName(language: Language, id: string): string {
  const name: unknown = say.galleryNames(language, id as FigureId);
  return typeof name === 'string' ? name : '';
}

/** The name of a page for headings and titles, without the site's name. */
export function pageName(atlas: Atlas, language: Language, page: Page, day: string): string {
  switch (page.kind) {
    case 'sources':
      return say.sourcesPageTitle(language);
    case 'about':
      return say.aboutTitle(language);
    case 'coverage':
      return say.coverageTitle(language);
    case 'data':
      return say.dataTitle(language);
    case 'changes':
      return say.changesTitle(language);
    case 'compare':
      return say.compareTitle(language);
    case 'briefing':
      return say.briefingTitle(language);
    case 'figures':
      return say.galleryTitle(language);
    case 'figure': {
      const name = figureName(language, page.id);
      if (!name) return say.errorsNotFoundTitle(language);
      const region = page.regionId ? findRegion(atlas, page.regionId) : undefined;
      return `${name}${language.comma}${region ? regionShortName(region) : say.timelineWorldwide(language)}`;
    }
    default:
      return pageSummary(atlas, language, page, day)?.heading ?? say.errorsNotFoundTitle(language);
  }
}

/** The title of the browser's window for a page. */
export function pageTitle(atlas: Atlas, language: Language, page: Page, day: string): string {
  return page.kind === 'world'
    ? `${say.appName(language)}${language.colon}${say.worldTitle(language)}`
    : say.appTitleWith(language, { page: pageName(atlas, language, page, day) });
}
