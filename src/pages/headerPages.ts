import * as say from '#messages';
import type { Language } from '../i18n/language.ts';
import { isFullPage, type Page } from './page.ts';

interface HeaderPage {
  page: Page;
  label: string;
  /** Whether it is the page that is shown. */
  current: boolean;
}

/** The links of the header in order. */
export function headerPages(language: Language, page: Page): HeaderPage[] {
  const figure = (id: string, label: string): HeaderPage => ({ page: { kind: 'figure', id }, label, current: page.kind === 'figure' && page.id === id });
  return [
    { page: { kind: 'world' }, label: say.appMap(language), current: !isFullPage(page) },
    figure('focus-matrix', say.regionSections(language, 'focus')),
    figure('programme-timeline', say.regionSections(language, 'programmes')),
    {
      page: { kind: 'figures' },
      label: say.galleryTitle(language),
      current: page.kind === 'figures' || (page.kind === 'figure' && page.id !== 'focus-matrix' && page.id !== 'programme-timeline'),
    },
    { page: { kind: 'compare' }, label: say.compareTitle(language), current: page.kind === 'compare' },
    { page: { kind: 'briefing' }, label: say.briefingTitle(language), current: page.kind === 'briefing' },
    { page: { kind: 'sources' }, label: say.appSources(language), current: page.kind === 'sources' },
    {
      page: { kind: 'about' },
      label: say.appAbout(language),
      current: page.kind === 'about' || page.kind === 'coverage' || page.kind === 'data' || page.kind === 'changes',
    },
  ];
}
