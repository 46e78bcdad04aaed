import { findRegion } from '../src/atlas/lookup.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { focusMatrix } from '../src/figures/focusMatrix/focusMatrix.ts';
import { participationFigure } from '../src/figures/participation/participationFigure.ts';
import { programmeTimeline } from '../src/figures/programmeTimeline/programmeTimeline.ts';
import type { Language } from '../src/i18n/language.ts';
import { escapeXml } from '../src/render/svg.ts';
import { dayTheme } from '../src/theme/tokens.ts';
import { type Page, pagePath } from '../src/view/page.ts';
import { type PageSummary, pageSummary } from '../src/view/pageSummary.ts';
import { pageName, pageTitle } from '../src/view/pageTitle.ts';

export interface PageInput {
  atlas: Atlas;
  languages: Language[];
  language: Language;
  page: Page;
  day: string;
  /** Address of the site with a slash at its end, '' where it is not known. */
  siteUrl: string;
}

/** The folder of a page below `dist`: '' for the English world, `fr/region/djibouti-code/` for another. */
export function pageFolder(code: string, page: Page): string {
  return `${code === 'en' ? '' : `${code}/`}${pagePath(page).slice(1)}`;
}

/** One page of the site from the built template: language, title, links between languages, and its head as text. */
export function pageHtml(template: string, input: PageInput): string {
  const { atlas, language, languages, page, day, siteUrl } = input;
  const folder = pageFolder(language.code, page);
  const base = '../'.repeat(folder.split('/').length - 1) || './';
  const summary = summaryOf(input);
  const description = summary.sentence;
  const alternates = languages.map(({ code }) => `<link rel="alternate" hreflang="${code}" href="${siteUrl || base}${pageFolder(code, page)}" />`);
  const head = [
    `<meta name="description" content="${escapeXml(description)}" />`,
    ...(siteUrl ? [`<link rel="canonical" href="${siteUrl}${folder}" />`] : []),
    ...alternates,
  ].join('\n    ');
  return template
    .replace(/<html [^>]*>/, `<html lang="${language.code}" dir="${language.messages.language.direction}" data-base="${base}">`)
    .replace(/<title>.*<\/title>/, `<title>${escapeXml(pageTitle(atlas, language, page, day))}</title>`)
    .replace('<!--head-->', head)
    .replaceAll(/(src|href)="\.\/(?=assets\/)/g, `$1="${base}`)
    .replace('<!--body-->', bodyHtml(summary, base, input));
}

function bodyHtml(summary: PageSummary, base: string, { language, atlas }: PageInput): string {
  const figures = summary.keyFigures.map(({ value, label }) => `<div><dt>${escapeXml(label)}</dt><dd>${escapeXml(value)}</dd></div>`).join('');
  const home = language.code === 'en' ? base : `${base}${language.code}/`;
  return `<header class="header"><a class="brand" href="${home}">${language.messages.app.name}</a></header><main class="panel"><div class="page-head"><h1>${escapeXml(summary.heading)}</h1>${summary.kicker ? `<p class="kicker">${escapeXml(summary.kicker)}</p>` : ''}<p class="lead">${escapeXml(summary.sentence)}</p>${figures ? `<dl class="key-figures">${figures}</dl>` : ''}<p class="hint">${escapeXml(language.messages.app.asOf(language.day(atlas.asOf)))}</p></div></main>`;
}

function summaryOf({ atlas, language, page, day }: PageInput): PageSummary {
  const known = pageSummary(atlas, language, page, day);
  if (known) return known;
  const plain = { heading: pageName(atlas, language, page, day), kicker: '', keyFigures: [] };
  const { messages } = language;
  if (page.kind === 'sources') return { ...plain, sentence: messages.sourcePanel.intro(atlas.sources.length) };
  if (page.kind === 'about') return { ...plain, sentence: messages.about.sentence };
  if (page.kind !== 'figure') return { ...plain, sentence: messages.errors.notFoundTitle };
  const context = {
    atlas,
    language,
    theme: dayTheme,
    day,
    width: 1200,
    ...(page.regionId && findRegion(atlas, page.regionId) ? { regionId: page.regionId } : {}),
  };
  const makers = { 'focus-matrix': focusMatrix, participation: participationFigure, 'programme-timeline': programmeTimeline };
  const figure = makers[page.id as keyof typeof makers](context);
  return { ...plain, heading: figure.title, kicker: figure.subtitle, sentence: figure.summary };
}
