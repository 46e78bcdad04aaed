import * as say from '#messages';
import type { IncidentCounts } from '../src/atlas/incidents.ts';
import { findRegion } from '../src/atlas/lookup.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { FIGURES, makeFigure } from '../src/figures/registry.ts';
import type { Figure } from '../src/figures/shared/figure.ts';
import type { Language } from '../src/i18n/language.ts';
import type { MapSubject } from '../src/pages/mapSubject.ts';
import { type Page, pagePath } from '../src/pages/page.ts';
import { pageSummary } from '../src/pages/pageSummary.ts';
import { pageName } from '../src/pages/pageTitle.ts';
import type { PageSummary } from '../src/pages/summary/keyFigure.ts';
import { themes } from '../src/theme/tokens.ts';

/** The input from which a page is written. */
export interface PageInput {
  atlas: Atlas;
  languages: Language[];
  language: Language;
  page: Page;
  day: string;
  /** Draws the map of a subject; see `makeStaticMaps`. */
  map: (language: Language, subject: MapSubject, base: string) => string;
  /** Address of the site with a slash at its end; '' if it is not known. */
  siteUrl: string;
  incidents: IncidentCounts;
  /** Address of the form by which a fact is reported; '' where there is none. */
  reportUrl: string;
}

/** The folder of a page below `dist`: '' for the English world, `fr/region/djibouti-code/` for another. */
export function pageFolder(code: string, page: Page): string {
  return `${code === 'en' ? '' : `${code}/`}${pagePath(page).slice(1)}`;
}

/** Heading, sentence and key figures of any page. For the page of a figure they are taken from the figure. */
export function summaryOf(input: PageInput): PageSummary {
  const { atlas, language, page, day } = input;
  const known = pageSummary(atlas, language, page, day);
  if (known) return known;
  const plain = { heading: pageName(atlas, language, page, day), kicker: '', keyFigures: [] };
  if (page.kind === 'sources') return { ...plain, sentence: say.sourcePanelIntro(language, { n: atlas.sources.length }) };
  if (page.kind === 'about') return { ...plain, sentence: say.aboutSentence(language) };
  if (page.kind === 'coverage') return { ...plain, sentence: say.coverageSentence(language) };
  if (page.kind === 'data') return { ...plain, sentence: say.dataSentence(language) };
  if (page.kind === 'changes') return { ...plain, sentence: say.changesSentence(language, { edition: atlas.edition }) };
  if (page.kind === 'compare') return { ...plain, sentence: say.compareSentence(language) };
  if (page.kind === 'briefing') return { ...plain, sentence: say.briefingEmpty(language) };
  if (page.kind === 'figures') return { ...plain, sentence: say.gallerySentence(language, { n: FIGURES.length }) };
  if (page.kind !== 'figure') return { ...plain, sentence: say.errorsNotFoundTitle(language) };
  const figure = figureOf(input, page, 1200);
  return { ...plain, heading: figure.title, kicker: figure.subtitle, sentence: figure.summary };
}

type Figured = Extract<Page, { kind: 'figure' }>;

/** A figure as the built pages show it, at a width in px; of all rows or of at most so many. */
export function figureOf({ atlas, language, day, incidents }: PageInput, { id, regionId }: Figured, width: number, most?: number): Figure {
  const region = regionId ? findRegion(atlas, regionId) : undefined;
  return makeFigure(id, { atlas, language, theme: themes.day, day, width, most, incidents, ...(region ? { regionId: region.regionId } : {}) });
}
