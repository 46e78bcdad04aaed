import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCounts } from '../src/atlas/incidentFiles.ts';
import { NO_COUNTS } from '../src/atlas/incidents.ts';
import { type Language, makeLanguage } from '../src/i18n/language.ts';
import { languageFolder } from '../src/lib/site.ts';
import { shellPath } from '../src/offline/offlineList.ts';
import { mapSubject } from '../src/pages/mapSubject.ts';
import { isFullPage } from '../src/pages/page.ts';
import { allPages } from './allPages.ts';
import { builtAtlas } from './builtAtlas.ts';
import { writeEmbeds } from './embedPages.ts';
import { embedNames, findEmbedScripts } from './embedScripts.ts';
import { buildDay, DIST, ROOT, siteUrl } from './folders.ts';
import { allLanguages } from './languages.ts';
import { pageHtml } from './pageHtml.ts';
import { type PageInput, pageFolder, summaryOf } from './pageInput.ts';
import { plainFonts } from './plainFonts.ts';
import { ShareCards } from './shareCards.ts';
import { oembed } from './shareTags.ts';
import { shellPage } from './shellPage.ts';
import { makeStaticMaps } from './staticMap.ts';

/** Writes the pages, share pictures and embeds of some languages below `dist`. English brings the page for unknown addresses. */
async function prerenderLanguages(dist: string, codes: readonly string[]): Promise<void> {
  const languages = codes.map(makeLanguage);
  const [first] = languages;
  if (!first) return;
  const atlases = new Map(codes.map((code) => [code, builtAtlas(dist, code)]));
  const atlasOf = ({ code }: Language) => atlases.get(code) ?? builtAtlas(dist, code);
  const counts = join(dist, 'data/incidents/counts.json');
  const incidents = existsSync(counts) ? readCounts(JSON.parse(readFileSync(counts, 'utf8'))) : NO_COUNTS;
  const pages = allPages(atlasOf(first));
  const onMaps = [...pages.filter((page) => !isFullPage(page)), { kind: 'unknown', path: '' } as const];
  const maps = makeStaticMaps(dist, atlasOf, buildDay(), { first, subjects: onMaps.map((page) => mapSubject(atlasOf(first), page)) });
  const texts = codes.flatMap((code) => [JSON.stringify(atlases.get(code)), readFileSync(join(ROOT, `src/i18n/messages/${code}.json`), 'utf8')]);
  const cards = new ShareCards(dist, maps, await plainFonts(texts.join('')));
  const shared = { languages: allLanguages(), day: buildDay(), map: maps.draw, incidents, reportUrl: reportForm(process.env.REPORT_URL) };
  for (const language of languages) {
    const template = readFileSync(join(dist, pageFolder(language.code, { kind: 'world' }), 'index.html'), 'utf8');
    for (const page of pages) writePage(dist, template, { ...shared, atlas: atlasOf(language), language, page, siteUrl: siteUrl() }, cards);
    writeFileSync(join(dist, shellPath(languageFolder({ language: language.code }))), shellPage(template, language));
    writeMissing(dist, language, pageHtml(template, { ...shared, atlas: atlasOf(language), language, page: { kind: 'unknown', path: '' }, siteUrl: '' }));
  }
  const embeds = writeEmbeds(dist, atlasOf, incidents, languages, embedNames(await findEmbedScripts(), dist));
  console.log(`${pages.length * languages.length} pages and ${embeds} embeds in ${codes.join(', ')}`);
}

function writePage(dist: string, template: string, input: PageInput, cards: ShareCards): void {
  const file = join(dist, pageFolder(input.language.code, input.page), 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pageHtml(template, input));
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

await prerenderLanguages(DIST, (process.argv[2] ?? '').split(','));
