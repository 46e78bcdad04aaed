import * as say from '#messages';
import { findRegion } from '../src/atlas/lookup.ts';
import type { Language } from '../src/i18n/language.ts';
import { regionShortName } from '../src/i18n/names.ts';
import { escapeXml } from '../src/lib/text/escapeXml.ts';
import { headerPages } from '../src/pages/headerPages.ts';
import { homeRegion } from '../src/pages/mapSubject.ts';
import { isFullPage, type Page, pagePath } from '../src/pages/page.ts';
import { type PageSummary, shownBasis } from '../src/pages/pageSummary.ts';
import type { PageInput } from './pageInput.ts';

const SEARCH = 'M10.5 4.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 15l5.5 5.5';
const ANCHOR = 'M12 7.5V21M6 12.5H4.5a7.5 8 0 0 0 15 0H18M12 2.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8M8.5 10.5h7';

/**
 * The HTML that a built page shows before any script has run: header, head of the panel and map, in the same places as the app renders them, so that
 * nothing moves when the app starts. `base` is the relative path to the site's root.
 */
export function staticBody(summary: PageSummary, base: string, map: string, input: PageInput): string {
  const { language, page } = input;
  const head = `${breadcrumb(summary, base, input)}${pageHead(summary, language)}`;
  if (isFullPage(page)) {
    return `${header(base, input)}<main class="full"><div class="full-page">${head}<p class="hint">${escapeXml(say.appAsOf(language, { date: language.day(input.atlas.asOf) }))}</p></div></main>`;
  }
  const foot = `<div class="map-foot"><p class="attribution"><span class="long">${escapeXml(say.mapAttribution(language))} · </span><a href="${linkTo(base, language, { kind: 'about' })}">${escapeXml(say.appDisclaimer(language))}</a></p></div>`;
  const picture = `<section class="map" aria-label="${escapeXml(say.mapLabel(language, { place: summary.heading }))}"><div class="drawn-map">${map}</div><div class="neat-static"></div>${foot}</section>`;
  return `${header(base, input)}<div class="map-page"><div class="sheet sheet-middle"><span class="grip"><span></span></span><main class="panel">${head}</main></div><div class="map-side">${picture}<div class="time-bar"></div></div></div>`;
}

function linkTo(base: string, { code }: Pick<Language, 'code'>, page: Page): string {
  return `${base}${code === 'en' ? '' : `${code}/`}${pagePath(page).slice(1)}`;
}

function header(base: string, { language, languages, page }: PageInput): string {
  const pages = headerPages(language, page).map(
    (entry) => `<a href="${linkTo(base, language, entry.page)}"${entry.current ? ' aria-current="page"' : ''}>${escapeXml(entry.label)}</a>`,
  );
  const others = languages.map(
    ({ code, name }) =>
      `<a href="${linkTo(base, { code }, page)}" lang="${code}" hreflang="${code}"${code === language.code ? ' aria-current="true"' : ''}><span class="long">${name}</span><span class="short" aria-hidden="true">${code.toUpperCase()}</span></a>`,
  );
  const icon = (path: string) =>
    `<svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${path}"/></svg>`;
  return `<header class="header"><a class="brand" href="${linkTo(base, language, { kind: 'world' })}"><span class="brand-mark">${icon(ANCHOR)}</span>${say.appName(language)}</a><nav class="pages" aria-label="${say.appMenu(language)}">${pages.join('')}</nav><div class="search">${icon(SEARCH)}<input type="search" disabled aria-label="${say.searchLabel(language)}" placeholder="${escapeXml(say.searchPlaceholder(language))}"></div><label class="theme-choice"><span class="visually-hidden">${say.appTheme(language)}</span><select disabled><option>${say.appThemes(language, 'system')}</option></select></label><nav class="languages" aria-label="${say.appLanguage(language)}">${others.join('')}</nav></header>`;
}

function breadcrumb(summary: PageSummary, base: string, { atlas, language, page }: PageInput): string {
  if (page.kind === 'world' || page.kind === 'unknown') return '';
  const region = findRegion(atlas, homeRegion(atlas, page) ?? '');
  const up: [Page, string][] = [[{ kind: 'world' }, say.wordsWorld(language)]];
  if (region) up.push([{ kind: 'region', id: region.regionId }, regionShortName(language, region)]);
  const steps = up.map(([to, name]) => `<li><a href="${linkTo(base, language, to)}">${escapeXml(name)}</a></li>`);
  return `<nav class="breadcrumb" aria-label="${say.wordsWorld(language)}"><ol>${steps.join('')}<li aria-current="page">${escapeXml(summary.heading)}</li></ol></nav>`;
}

function pageHead({ heading, kicker, sentence, keyFigures }: PageSummary, language: Language): string {
  const figures = keyFigures.map((figure) => {
    const { value, label } = figure;
    const shown = shownBasis(figure);
    const word = shown ? `<span class="basis"> ${escapeXml(say.basis(language, shown))}</span>` : '';
    return `<div class="${value.length > 8 ? 'wide' : ''}"><dt>${escapeXml(label)}</dt><dd><span class="fact fact-${shown || 'stated'}">${escapeXml(value)}${word}</span></dd></div>`;
  });
  return `<header class="page-head"><h1>${escapeXml(heading)}</h1>${kicker && kicker !== heading ? `<p class="kicker">${escapeXml(kicker)}</p>` : ''}<p class="lead">${escapeXml(sentence)}</p>${figures.length ? `<dl class="key-figures">${figures.join('')}</dl>` : ''}</header>`;
}
