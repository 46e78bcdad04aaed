import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NO_COUNTS, readCounts } from '../src/atlas/incidents.ts';
import type { Atlas } from '../src/atlas/records.ts';
import type { Language } from '../src/i18n/language.ts';
import { localDay } from '../src/pages/resolveTime.ts';
import { allPages } from './allPages.ts';
import { builtAtlas } from './builtAtlas.ts';
import { writeEmbeds } from './embedPages.ts';
import { embedNames, findEmbedScripts } from './embedScripts.ts';
import { DIST } from './folders.ts';
import { allLanguages } from './languages.ts';
import { pageHtml } from './pageHtml.ts';
import { pageFolder, summaryOf } from './pageInput.ts';
import { ShareCards } from './shareCards.ts';
import { oembed } from './shareTags.ts';
import { writeSiteFiles } from './siteFiles.ts';
import { makeStaticMaps } from './staticMap.ts';

/**
 * Writes a real `index.html` for every address in every language into `dist`, and a `404.html`. `SITE_URL` gives canonical
 * addresses, `BUILD_DAY` (YYYY-MM-DD) stands for today so that the same input gives the same bytes, `BASE_PATH` is where a
 * 404 page finds the site, `REPORT_URL` is the form by which a fact is reported.
 */
async function prerender(dist: string) {
  const languages = allLanguages();
  const atlases = new Map(languages.map(({ code }) => [code, builtAtlas(dist, code)]));
  const atlasOf = ({ code }: Language): Atlas => atlases.get(code) ?? builtAtlas(dist, code);
  const day = process.env.BUILD_DAY ?? localDay(new Date());
  const siteUrl = (process.env.SITE_URL ?? '').replace(/\/?$/, (end) => (process.env.SITE_URL ? '/' : end));
  const reportUrl = reportForm(process.env.REPORT_URL);
  const [english] = languages;
  if (!english) throw new Error('no language has messages');
  const pages = allPages(atlasOf(english));
  const counts = join(dist, 'data/incidents/counts.json');
  const incidents = existsSync(counts) ? readCounts(JSON.parse(readFileSync(counts, 'utf8'))) : NO_COUNTS;
  const maps = makeStaticMaps(dist, atlasOf, day);
  const cards = new ShareCards(dist, maps);
  const templates = new Map(languages.map(({ code }) => [code, readFileSync(join(dist, pageFolder(code, { kind: 'world' }), 'index.html'), 'utf8')]));
  for (const language of languages) {
    const template = templates.get(language.code) ?? '';
    for (const page of pages) {
      const file = join(dist, pageFolder(language.code, page), 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      const input = { atlas: atlasOf(language), languages, language, page, day, siteUrl, map: maps.draw, incidents, reportUrl };
      writeFileSync(file, pageHtml(template, input));
      await cards.write(input);
      const answer = page.kind === 'figure' ? oembed(input, summaryOf(input)) : '';
      if (answer) writeFileSync(join(dirname(file), 'oembed.json'), answer);
    }
  }
  writeSiteFiles(dist, { atlasOf, languages, pages, day, siteUrl });
  const embeds = writeEmbeds(dist, atlasOf, incidents, languages, embedNames(await findEmbedScripts(), dist));
  const base = process.env.BASE_PATH ?? '/';
  const missing = pageHtml(templates.get(english.code) ?? '', {
    atlas: atlasOf(english),
    languages,
    language: english,
    page: { kind: 'unknown', path: '' },
    day,
    siteUrl: '',
    map: maps.draw,
    incidents,
    reportUrl,
  });
  writeFileSync(join(dist, '404.html'), missing.replace(/<link rel="alternate"[^>]*>\s*/g, '').replaceAll('"./', `"${base}`));
  console.log(`${pages.length * languages.length} pages and ${embeds} embeds in ${languages.map(({ code }) => code).join(', ')}`);
}

/** The address of the form for reports, '' where none is set. Throws where it is no http or https address, so that no page carries a link that leads nowhere. */
function reportForm(setting = ''): string {
  if (setting && !/^https?:$/.test(URL.canParse(setting) ? new URL(setting).protocol : ''))
    throw new Error(`REPORT_URL is no http or https address: ${setting}`);
  return setting;
}

await prerender(DIST);
