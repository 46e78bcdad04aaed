import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { allPages } from './allPages.ts';
import { builtAtlas } from './builtAtlas.ts';
import { EMBEDDED } from './embedPages.ts';
import { buildDay, DIST, siteUrl } from './folders.ts';
import { allLanguages, languageCodes } from './languages.ts';
import { writeOfflineLists } from './offlineLists.ts';
import type { PrerenderTask } from './prerenderTasks.ts';
import { writeSiteFiles } from './siteFiles.ts';

/**
 * Writes a real `index.html` for every address in every language into `dist`, and a `404.html`. `SITE_URL` gives canonical
 * addresses, `BUILD_DAY` (YYYY-MM-DD) stands for today so that the same input gives the same bytes, `BASE_PATH` is where a
 * 404 page finds the site, `REPORT_URL` is the form by which a fact is reported. As many processes as there are cores work at the pages of the languages and the data of the embeds.
 */
async function prerender(dist: string): Promise<void> {
  // Pages come first because they take the longest; short tasks at the end keep all cores busy.
  const tasks: PrerenderTask[] = [...languageCodes().map((pagesIn) => ({ pagesIn })), ...EMBEDDED.map((dataOf) => ({ dataOf }))];
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () => workAt(tasks)));
  const languages = allLanguages();
  const atlases = new Map(languages.map(({ code }) => [code, builtAtlas(dist, code)]));
  const pages = allPages(builtAtlas(dist, 'en'));
  writeSiteFiles(dist, { atlasOf: ({ code }) => atlases.get(code) ?? builtAtlas(dist, code), languages, pages, day: buildDay(), siteUrl: siteUrl() });
  writeOfflineLists(dist, languages);
}

/** Takes task after task from a list, in a process of its own, until none is left. Rejects where one fails. */
function workAt(tasks: PrerenderTask[]): Promise<void> {
  const worker = fork(new URL('prerenderTasks.ts', import.meta.url));
  const next = () => {
    const task = tasks.shift();
    if (task) worker.send(task);
    else worker.disconnect();
  };
  worker.on('message', next);
  next();
  return new Promise((resolve, reject) => {
    worker.on('exit', (status) => (status === 0 ? resolve() : reject(new Error('a part of the pages or embeds was not written'))));
  });
}

await prerender(DIST);
