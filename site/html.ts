import type { IncidentCounts } from '../src/atlas/incidents.ts';
import { findRegion } from '../src/atlas/lookup.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { makeFigure } from '../src/figures/makeFigure.ts';
import type { Figure } from '../src/figures/shared/figure.ts';
import type { Language } from '../src/i18n/language.ts';
import { escapeXml } from '../src/lib/text/escapeXml.ts';
import { type MapSubject, mapSubject } from '../src/pages/mapSubject.ts';
import { type Page, pagePath } from '../src/pages/page.ts';
import { type PageSummary, pageSummary } from '../src/pages/pageSummary.ts';
import { pageName, pageTitle } from '../src/pages/pageTitle.ts';
import { themes } from '../src/theme/tokens.ts';
import { FIGURES, type FigureId } from '../src/view/figureIds.ts';
import { preloads } from './preloads.ts';
import { shareTags } from './shareTags.ts';
import { staticBody } from './staticBody.ts';

export interface PageInput {
  atlas: Atlas;
  languages: Language[];
  language: Language;
  page: Page;
  day: string;
  /** Draws the map of a subject; see `makeStaticMaps`. */
  map: (language: Language, subject: MapSubject) => string;
  /** Names of the built scripts. */
  assets: string[];
  /** Address of the site with a slash at its end, '' where it is not known. */
  siteUrl: string;
  incidents: IncidentCounts;
}

/** The folder of a page below `dist`: '' for the English world, `fr/region/djibouti-code/` for another. */
export function pageFolder(code: string, page: Page): string {
  return `${code === 'en' ? '' : `${code}/`}${pagePath(page).slice(1)}`;
}

/** The fonts of the first text: without them its lines would move when they come. */
const FONTS = ['plex-sans-400-normal', 'plex-sans-600-normal'];

/** What the build put into the head of the template for the app. */
const SCRIPTS = /<script type="module"[^>]*><\/script>\s*/g;

/** One page of the site from the built template: language, title, links between languages, and its head as text. */
export function pageHtml(template: string, input: PageInput): string {
  const { atlas, language, languages, page, day, siteUrl } = input;
  const folder = pageFolder(language.code, page);
  const base = '../'.repeat(folder.split('/').length - 1) || './/';
  const summary = summaryOf(input);
  const description = summary.sentence;
  const alternates = languages.map(({ code }) => `<link rel="alternate" hreflang="${code}" href="${siteUrl || base}${pageFolder(code, page)}" />`);
  const head = [
    `<meta name="description" content="${escapeXml(description)}" />`,
    ...shareTags(input, summary),
    ...(siteUrl ? [`<link rel="canonical" href="${siteUrl}${folder}" />`] : []),
    ...alternates,
    ...FONTS.map((name) => `<link rel="preload" href="${base}fonts/${name}.woff2" as="font" type="font/woff2" crossorigin />`),
  ].join('\n    ');
  const script = (template.match(SCRIPTS) ?? []).map((tag) => tag.trim()).join('');
  return template
    .replaceAll(SCRIPTS, '')
    .replace('</body>', () => `${preloads(input, base, script)}</body>`)
    .replace(/<html [^>]*>/, `<html lang="${language.code}" dir="${language.messages.language.direction}" data-base="${base}" data-map="drawn">`)
    .replace(/<title>.*<\/title>/, `<title>${escapeXml(pageTitle(atlas, language, page, day))}</title>`)
    .replace('<!--head-->', head)
    .replaceAll(/(src|href)="\.\/(?=assets\/)/g, `$1="${base}`)
    .replace('<!--body-->', () => staticBody(summary, base, input.map(language, mapSubject(atlas, page)), input));
}

/** Heading, sentence and key figures of any page, a figure's taken from the figure. */
export function summaryOf(input: PageInput): PageSummary {
  const { atlas, language, page, day } = input;
  const known = pageSummary(atlas, language, page, day);
  if (known) return known;
  const plain = { heading: pageName(atlas, language, page, day), kicker: '', keyFigures: [] };
  const { messages } = language;
  if (page.kind === 'sources') return { ...plain, sentence: messages.sourcePanel.intro(atlas.sources.length) };
  if (page.kind === 'about') return { ...plain, sentence: messages.about.sentence };
  if (page.kind === 'compare') return { ...plain, sentence: messages.compare.sentence };
  if (page.kind === 'briefing') return { ...plain, sentence: messages.briefing.empty };
  if (page.kind === 'figures') return { ...plain, sentence: messages.gallery.sentence(FIGURES.length) };
  if (page.kind !== 'figure') return { ...plain, sentence: messages.errors.notFoundTitle };
  const figure = figureOf(input, page, 1200);
  return { ...plain, heading: figure.title, kicker: figure.subtitle, sentence: figure.summary };
}

type Figured = Extract<Page, { kind: 'figure' }>;

/** A figure as the built pages show it, at a width in px; of all rows or of some. */
export function figureOf({ atlas, language, day, incidents }: PageInput, { id, regionId }: Figured, width: number, rows?: readonly [number, number]): Figure {
  const region = regionId ? findRegion(atlas, regionId) : undefined;
  return makeFigure(id as FigureId, { atlas, language, theme: themes.day, day, width, rows, incidents, ...(region ? { regionId: region.regionId } : {}) });
}
