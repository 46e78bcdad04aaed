import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FIGURES } from '../../src/figures/registry.ts';
import { TESTED_DIST } from '../smallSite.ts';
import { expect, test } from './driver.ts';
import { LIMIT_PX, panelHeight } from './panelHeight.ts';
import { hasReader, printed } from './printed.ts';

/** How many pages of a kind are opened in a language; of long lists every so many-th. What scripts differ in shows on few. */
const MOST: Record<string, number> = { '': 6, fr: 6, ar: 2, zh: 2 };
/** The languages of other scripts, whose pages are also looked at by axe. */
const OTHER_SCRIPTS = ['ar', 'zh'];
const KINDS = ['', 'region', 'state', 'centre', 'programme', 'instrument', 'figure', 'sources', 'about', 'figures', 'compare', 'briefing'];

/** A sample of the paths of a kind in the finished site. */
function sample(language: string, kind: string): string[] {
  const folder = join(TESTED_DIST, language, kind);
  const names = kind && statSync(folder).isDirectory() ? readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory()) : [];
  const step = Math.max(1, Math.ceil(names.length / (MOST[language] ?? 1)));
  const picked = names.filter((_, index) => index % step === 0);
  const base = `/${[language, kind].filter(Boolean).join('/')}`.replace(/\/?$/, '/');
  return picked.length ? picked.map((name) => `${base}${name}/`) : [base];
}

for (const language of Object.keys(MOST)) {
  for (const kind of KINDS) {
    test(`pages of the real facts stand without a fault: ${language || 'en'}, ${kind || 'world'}`, async ({ atlas, page }) => {
      for (const path of sample(language, kind)) {
        await atlas.open(path);
        await expect(atlas.heading(), path).toBeVisible();
        await expect(page.locator('.notice-error'), path).toHaveCount(0);
        expect(await page.locator('body').textContent(), path).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
      }
      if (OTHER_SCRIPTS.includes(language)) expect(await atlas.seriousFaults()).toEqual([]);
    });
  }
}

for (const language of ['', 'ar', 'es', 'fr', 'pt', 'ru', 'zh']) {
  test(`the panels of all regions are short before anything is unfolded, also below the offer of another language: ${language || 'en'}`, async ({
    atlas,
    page,
  }) => {
    for (const name of readdirSync(join(TESTED_DIST, language, 'region'))) {
      // As one who comes for the first time: the language of the browser is offered above the panel.
      await page.goto(`/${[language, 'region', name].filter(Boolean).join('/')}/?map=drawn`);
      await atlas.stands();
      expect(await panelHeight(page), name).toBeLessThanOrEqual(LIMIT_PX);
    }
  });
}

/** Lists of all regions that are longer than a sheet at the least size that can be read, and how many sheets they may need. */
const LONG: Record<string, number> = { 'programme-timeline': 10, calendar: 2 };
/** States with the most instruments, programmes and territories: one sheet of A4, or two where they have more than fifteen instruments. */
const BRIEFS: Record<string, number> = { KEN: 1, AUS: 1, PAN: 1, EGY: 1, USA: 1, GBR: 1, FRA: 2 };

/** In Russian, whose words are the longest, a region has no more sheets either. */
const REGIONS = ['', 'ru'].flatMap((language) =>
  readdirSync(join(TESTED_DIST, language, 'region')).map((name) => ['', language, 'region', name, ''].join('/').replace('//', '/')),
);

test('regions are eight sheets of A4 at most with all their figures, figures one, long lists few, and the briefs of States one, in other languages and scripts too', async ({
  atlas,
  page,
}, info) => {
  test.skip(!hasReader, 'pdftotext (poppler-utils) is not installed: prints are not read back');
  test.setTimeout(300_000);
  const kinds = [
    ...FIGURES.map(({ id }) => [`/figure/${id}/`, LONG[id] ?? 1] as const),
    ...REGIONS.map((path) => [path, 8] as const),
    ...['', '/ar', '/ru', '/zh'].flatMap((language) => Object.entries(BRIEFS).map(([iso3, most]) => [`${language}/state/${iso3}/`, most] as const)),
  ];
  for (const [path, most] of kinds) {
    await atlas.open(path);
    const sheets = await printed(page, info.outputPath('sheet.pdf'));
    expect(sheets.length, path).toBeLessThanOrEqual(most);
  }
});
