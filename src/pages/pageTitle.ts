import { findRegion } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Language } from '../i18n/language.ts';
import { regionShortName } from '../i18n/names.ts';
import type { Page } from './page.ts';
import { pageSummary } from './pageSummary.ts';

/** The short name of a figure; the id itself where it has none. */
export function figureName({ messages }: Language, id: string): string {
  const { focus, phases, participation } = messages.region.sections;
  const names: Record<string, string> = { 'focus-matrix': focus, 'programme-timeline': phases, participation };
  return names[id] ?? messages.gallery.names[id] ?? id;
}

/** The name of a page for headings and titles, without the site's name. */
export function pageName(atlas: Atlas, language: Language, page: Page, day: string): string {
  const { messages } = language;
  switch (page.kind) {
    case 'sources':
      return messages.sourcesPage.title;
    case 'about':
      return messages.about.title;
    case 'compare':
      return messages.compare.title;
    case 'briefing':
      return messages.briefing.title;
    case 'figures':
      return messages.gallery.title;
    case 'figure': {
      const region = page.regionId ? findRegion(atlas, page.regionId) : undefined;
      return `${figureName(language, page.id)}, ${region ? regionShortName(language, region) : messages.timeline.worldwide}`;
    }
    default:
      return pageSummary(atlas, language, page, day)?.heading ?? messages.errors.notFoundTitle;
  }
}

/** The title of the browser's window for a page. */
export function pageTitle(atlas: Atlas, language: Language, page: Page, day: string): string {
  const { app, world } = language.messages;
  return page.kind === 'world' ? `${app.name}: ${world.title}` : app.titleWith(pageName(atlas, language, page, day));
}
