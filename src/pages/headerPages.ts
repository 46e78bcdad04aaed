import type { Language } from '../i18n/language.ts';
import { isFullPage, type Page } from './page.ts';

/** The links of the header in order, with the one that is current on a page. */
export function headerPages({ messages }: Language, page: Page): { page: Page; label: string; current: boolean }[] {
  const { app, region } = messages;
  const figure = (id: string, label: string) => ({ page: { kind: 'figure', id } as Page, label, current: page.kind === 'figure' && page.id === id });
  return [
    { page: { kind: 'world' }, label: app.map, current: !isFullPage(page) },
    figure('focus-matrix', region.sections.focus),
    figure('programme-timeline', region.sections.programmes),
    {
      page: { kind: 'figures' },
      label: messages.gallery.title,
      current: page.kind === 'figures' || (page.kind === 'figure' && page.id !== 'focus-matrix' && page.id !== 'programme-timeline'),
    },
    { page: { kind: 'compare' }, label: messages.compare.title, current: page.kind === 'compare' },
    { page: { kind: 'briefing' }, label: messages.briefing.title, current: page.kind === 'briefing' },
    { page: { kind: 'sources' }, label: app.sources, current: page.kind === 'sources' },
    { page: { kind: 'about' }, label: app.about, current: page.kind === 'about' },
  ];
}

/** A language's own name for itself, with a capital: 'Français'. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.replace(/^./, (letter) => letter.toLocaleUpperCase(code));
}
