import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { allPages } from './allPages.ts';
import { builtAtlas } from './builtAtlas.ts';
import { buildDay, DIST, siteUrl } from './folders.ts';
import { allLanguages, languageCodes } from './languages.ts';
import { writeOfflineLists } from './offlineLists.ts';
import { writeSiteFiles } from './siteFiles.ts';

/**
 * Writes a real `index.html` for every address in every language into `dist`, and a `404.html`. `SITE_URL` gives canonical
 * addresses, `BUILD_DAY` (YYYY-MM-DD) stands for today so that the same input gives the same bytes, `BASE_PATH` is where a
 * 404 page finds the site, `REPORT_URL` is the form by which a fact is reported. The languages are shared out to as many processes as there are cores.
 */
async function prerender(dist: string): Promise<void> {
  await Promise.all(shares(languageCodes(), availableParallelism()).map(writePages));
  const languages = allLanguages();
  const atlases = new Map(languages.map(({ code }) => [code, builtAtlas(dist, code)]));
  const pages = allPages(builtAtlas(dist, 'en'));
  writeSiteFiles(dist, { atlasOf: ({ code }) => atlases.get(code) ?? builtAtlas(dist, code), languages, pages, day: buildDay(), siteUrl: siteUrl() });
  writeOfflineLists(dist, languages);
}

/** Deals codes out to at most `count` lists of about the same length. */
function shares(codes: readonly string[], count: number): string[][] {
  const lists = Array.from({ length: Math.min(count, codes.length) }, (): string[] => []);
  codes.forEach((code, index) => {
    lists[index % lists.length]?.push(code);
  });
  return lists;
}

/** Writes the pages of some languages in a process of its own. Rejects where that fails. */
async function writePages(codes: readonly string[]): Promise<void> {
  const [status] = await once(fork(new URL('prerenderLanguages.ts', import.meta.url), [codes.join(',')]), 'exit');
  if (status !== 0) throw new Error(`the pages in ${codes.join(', ')} were not written`);
}

await prerender(DIST);
