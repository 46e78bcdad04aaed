import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCounts } from '../src/atlas/incidentFiles.ts';
import { NO_COUNTS } from '../src/atlas/incidents.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { type Language, makeLanguage } from '../src/i18n/language.ts';
import { ENGLISH, languageFolder } from '../src/lib/site.ts';
import { shellPath } from '../src/offline/offlineList.ts';
import { mapSubject } from '../src/pages/mapSubject.ts';
import { isFullPage, type Page } from '../src/pages/page.ts';
import { allPages } from './allPages.ts';
import { builtAtlas } from './builtAtlas.ts';
import type { Facts } from './embedAtlas.ts';
import { writeEmbedData } from './embedData.ts';
import { type EMBEDDED, writeEmbedPages } from './embedPages.ts';
import { embedNames, findEmbedScripts } from './embedScripts.ts';
import { buildDay, DIST, ROOT, siteUrl } from './folders.ts';
import { allLanguages } from './languages.ts';
import { pageHtml } from './pageHtml.ts';
import { type PageInput, pageFolder, summaryOf } from './pageInput.ts';
import { plainFonts } from './plainFonts.ts';
import { ShareCards } from './shareCards.ts';
import { oembed } from './shareTags.ts';
import { shellPage } from './shellPage.ts';
import { makeStaticMaps, type StaticMaps } from './staticMap.ts';
import { writeText } from './writeText.ts';

/** A task of one process: the pages and share pictures in a language, or the data of an embedded figure in all. */
export type PrerenderTask = { pagesIn: string } | { dataOf: (typeof EMBEDDED)[number] };

/** Gives a function that does such tasks below `dist`; what tasks share is made once. */
function makePrerenderer(dist: string): (task: PrerenderTask) => Promise<void> {
  const atlases = new Map<string, Atlas>();
  const atlasOf = ({ code }: Language) => {
    const known = atlases.get(code) ?? builtAtlas(dist, code);
    atlases.set(code, known);
    return known;
  };
  const languages = allLanguages();
  const [first = makeLanguage(ENGLISH), ...others] = languages;
  const counts = join(dist, 'data/incidents/counts.json');
  const incidents = existsSync(counts) ? readCounts(JSON.parse(readFileSync(counts, 'utf8'))) : NO_COUNTS;
  let maps: StaticMaps | undefined;
  const pagesIn = async (language: Language) => {
    const atlas = atlasOf(language);
    const pages = allPages(atlas);
    maps ??= makeStaticMaps(dist, atlasOf, buildDay(), { first: language, subjects: onMaps(pages).map((page) => mapSubject(atlas, page)) });
    await writePages(dist, pages, maps, { atlas, language, languages, day: buildDay(), incidents, reportUrl: reportForm(process.env.REPORT_URL) });
    writeEmbedPages(dist, language, embedNames(await findEmbedScripts(), dist));
    console.log(`${pages.length} pages in ${language.code}`);
  };
  const factsOf = (language: Language): Facts => ({ atlas: atlasOf(language), incidents, language });
  return async (task) => {
    if ('pagesIn' in task) await pagesIn(makeLanguage(task.pagesIn));
    else writeEmbedData(dist, task.dataOf, [factsOf(first), ...others.map(factsOf)]);
  };
}

/** The pages that show a map, and that for unknown addresses. */
const onMaps = (pages: readonly Page[]): Page[] => [...pages.filter((page) => !isFullPage(page)), { kind: 'unknown', path: '' }];

/** Writes the pages and share pictures in a language, and the page for unknown addresses. */
async function writePages(dist: string, pages: readonly Page[], maps: StaticMaps, shared: Omit<PageInput, 'page' | 'map' | 'siteUrl'>): Promise<void> {
  const { language, atlas } = shared;
  const words = readFileSync(join(ROOT, `src/i18n/messages/${language.code}.json`), 'utf8');
  const cards = new ShareCards(dist, maps, await plainFonts(JSON.stringify(atlas) + words));
  const template = readFileSync(join(dist, pageFolder(language.code, { kind: 'world' }), 'index.html'), 'utf8');
  const input = { ...shared, map: maps.draw };
  for (const page of pages) writePage(dist, template, { ...input, page, siteUrl: siteUrl() }, cards);
  writeFileSync(join(dist, shellPath(languageFolder({ language: language.code }))), shellPage(template, language));
  writeMissing(dist, language, pageHtml(template, { ...input, page: { kind: 'unknown', path: '' }, siteUrl: '' }));
}

function writePage(dist: string, template: string, input: PageInput, cards: ShareCards): void {
  const file = join(dist, pageFolder(input.language.code, input.page), 'index.html');
  writeText(file, pageHtml(template, input));
  cards.write(input);
  const answer = input.page.kind === 'figure' ? oembed(input, summaryOf(input)) : '';
  if (answer) writeFileSync(join(dirname(file), 'oembed.json'), answer);
}

/** The page of a language for unknown addresses, which may be shown at any depth. Most hosts know only that of the root: it names the languages that have one of their own (see `missingPage`). */
function writeMissing(dist: string, language: Language, html: string): void {
  const folder = languageFolder({ language: language.code });
  const base = process.env.BASE_PATH ?? '/';
  const others = folder
    ? ''
    : allLanguages()
        .flatMap(({ code }) => (languageFolder({ language: code }) ? [code] : []))
        .join(' ');
  const page = html.replace(/<link rel="alternate"[^>]*>\s*/g, '').replaceAll(folder ? '"../' : '"./', `"${base}`);
  writeFileSync(join(dist, folder, '404.html'), page.replace('<html ', `<html data-missing="${others}" `));
}

/** The address of the form for reports, '' where none is set. Throws where it is no http or https address, so that no page carries a link that leads nowhere. */
function reportForm(setting = ''): string {
  if (setting && !/^https?:$/.test(URL.canParse(setting) ? new URL(setting).protocol : ''))
    throw new Error(`REPORT_URL is no http or https address: ${setting}`);
  return setting;
}

const prerender = makePrerenderer(DIST);
process.on('message', async (task: PrerenderTask) => {
  await prerender(task);
  process.send?.('done');
});
