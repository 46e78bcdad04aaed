import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChanges } from '../src/atlas/changes.ts';
import type { Atlas } from '../src/atlas/records.ts';
import type { Language } from '../src/i18n/language.ts';
import { languageFolder } from '../src/lib/site.ts';
import type { Page } from '../src/pages/page.ts';
import { comingCalendar } from '../src/render/comingCalendar.ts';
import { atomFeed } from './atomFeed.ts';
import { headersFile } from './policy.ts';
import { sitemap } from './sitemap.ts';
import { thirdPartyNotices } from './thirdParty.ts';
import { writeText } from './writeText.ts';

interface SiteFiles {
  /** The facts in a language. */
  atlasOf: (language: Language) => Atlas;
  languages: readonly Language[];
  pages: readonly Page[];
  day: string;
  /** Address of the site with a slash at its end; '' if it is not known. */
  siteUrl: string;
}

/** Writes the files beside the pages below `dist`: in each language the feed of changes and the calendar of events to come; the notices of what others made, the headers for hosts that read them from a file, and, if the address of the site is known, the sitemap. */
export function writeSiteFiles(dist: string, { atlasOf, languages, pages, day, siteUrl }: SiteFiles): void {
  const write = (path: string, text: string) => writeText(join(dist, path), text);
  for (const language of languages) {
    const atlas = atlasOf(language);
    const isFirst = language === languages[0];
    const changes = readChanges(JSON.parse(readFileSync(join(dist, `data/atlas/${languageFolder({ language: language.code })}changes.json`), 'utf8')));
    const root = siteUrl && `${siteUrl}${isFirst ? '' : `${language.code}/`}`;
    write(`${isFirst ? '' : `${language.code}/`}changes.atom`, atomFeed(changes, atlas, language, root));
    const calendar = comingCalendar(atlas, language, day, root);
    if (calendar) write(`data/v1/events${isFirst ? '' : `.${language.code}`}.ics`, calendar);
  }
  write('third-party.txt', thirdPartyNotices());
  write('_headers', headersFile(languages.slice(1).map(({ code }) => code)));
  if (!siteUrl) return;
  write('sitemap.xml', sitemap(pages, languages, siteUrl, day));
  const robots = existsSync(join(dist, 'robots.txt')) ? readFileSync(join(dist, 'robots.txt'), 'utf8').trimEnd() : '';
  write('robots.txt', `${robots}\nSitemap: ${siteUrl}sitemap.xml\n`);
}
