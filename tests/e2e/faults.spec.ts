import type { Page } from '@playwright/test';
import * as files from '../../src/queries/files.ts';
import { TESTED_DIST } from '../smallSite.ts';
import { type BadHabits, badHost, FAULTS, type Fault } from './badHost.ts';
import { expect, test } from './driver.ts';

/** A site on a host whose faults a test sets and ends. */
const bad = test.extend<{ habits: BadHabits; host: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  habits: async ({}, use) => use({}),
  host: async ({ habits }, use) => {
    const { origin, end } = await badHost(TESTED_DIST, habits);
    await use(origin);
    habits.fault = undefined;
    end();
  },
});

/** What browsers and the map say on the console of a file that fails. */
const SAID = [
  /Failed to load resource/,
  /preloaded using link preload/,
  /MIME type/,
  /Unexpected (token|end)/,
  /HTTP \d/,
  /SyntaxError/,
  /data\/[\w/.-]+\.json: /,
  /Invalid or unexpected/,
];

/** Every data file of a page: where it is asked for, and the part of the page that says that it is missing. */
const FILES: readonly [file: string, address: string][] = [
  ['data/atlas/core.json', '/region/amber-sound/?map=drawn'],
  ['data/atlas/amber-sound.json', '/region/amber-sound/?map=drawn'],
  ['data/atlas/changes.json', '/changes/'],
  ['data/overview.json', '/about/data/'],
  ['data/incidents/counts.json', '/figure/incidents/'],
  ['data/incidents/cells.json', '/?map=drawn&layers=incidents'],
  ['data/boundaries.json', '/?map=drawn'],
  ['data/labels.json', '/?map=drawn'],
  ['data/waters/regions.json', '/?map=drawn'],
  ['data/waters/amber-sound.json', '/region/amber-sound/?map=drawn'],
  ['data/areas.json', '/region/amber-sound/?map=drawn'],
  ['data/areas-closed.json', '/?map=drawn&here=60.00000,22.00000'],
  ['data/insets/amber-sound.json', '/region/amber-sound/?map=drawn'],
  ['data/boundaries-near.json', '/?map=drawn&camera=60.00,22.00,6.00'],
];
bad('every file that pages ask for is tried', { tag: '@sweep' }, () => {
  // Facts are asked for by one function for the core and each region.
  expect(FILES.length).toBe(Object.keys(files).length + 1);
});
const escaped = (file: string) => new RegExp(`^${file.replaceAll('.', '\\.')}$`);

/** The notice that names a file. */
const notice = (page: Page, file: string) => page.getByRole('alert').filter({ hasText: file });

for (const fault of FAULTS)
  for (const [file, address] of FILES)
    bad(
      `${fault}: without ${file} a page stands, names it, and has it once it is asked for again`,
      { tag: '@sweep' },
      async ({ atlas, page, host, habits }) => {
        atlas.expectErrors(...SAID);
        habits.fault = { files: escaped(file), as: fault };
        // A late file that is preloaded keeps the page from being loaded; the page stands all the same.
        await page.goto(host + address, { waitUntil: 'domcontentloaded' });
        await expect(page.locator('main').first()).not.toBeEmpty();
        if (fault === 'late') await expect(page.getByRole('alert')).toHaveCount(0);
        else {
          await expect(notice(page, file).first()).toBeInViewport();
          await expect(atlas.heading()).not.toBeEmpty();
        }
        habits.fault = undefined;
        if (fault !== 'late') await notice(page, file).first().getByRole('button', { name: 'Retry' }).click();
        await atlas.stands();
        await expect(page.getByRole('alert')).toHaveCount(0);
        await expect(atlas.heading()).not.toBeEmpty();
      },
    );

for (const fault of FAULTS)
  bad(
    `${fault}: an embed says what is missing and leads to its page; the search finds what it has; a file is not made in silence`,
    { tag: '@sweep' },
    async ({ atlas, page, host, habits }) => {
      test.setTimeout(240_000);
      atlas.expectErrors(...SAID);
      await bad.step('embed', () => embed(page, host, habits, fault));
      await bad.step('search', async () => {
        habits.fault = { files: /^data\/areas\.json$|^data\/atlas\/areas\.json$/, as: fault };
        await page.goto(`${host}/?map=drawn`, { waitUntil: 'domcontentloaded' });
        await atlas.stands();
        await atlas.search('finland');
        await expect(atlas.heading()).toHaveText('Finland');
        habits.fault = undefined;
      });
      await bad.step('export', async () => {
        await page.goto(`${host}/region/amber-sound/?map=drawn`);
        await atlas.stands();
        habits.fault = { files: /^data\/incidents\/counts\.json$/, as: fault };
        const button = page.getByRole('button', { name: 'PowerPoint', exact: true });
        const made = page.waitForEvent('download', { timeout: 60_000 });
        await button.click();
        // No file is made that lacks a part; it is said which file is missing, and asked again it is made.
        if (fault !== 'late') await expect(page.locator('#content').getByRole('status').filter({ hasText: 'data/incidents/counts.json' })).toBeVisible();
        habits.fault = undefined;
        if (fault !== 'late') await button.click();
        expect((await made).suggestedFilename()).toMatch(/\.pptx$/);
      });
    },
  );

/** An embed whose data fail says so in words, and its link stays; asked again it is drawn. */
async function embed(page: Page, host: string, habits: BadHabits, fault: Fault): Promise<void> {
  habits.fault = { files: /^data\/embed\//, as: fault };
  await page.goto(`${host}/embed/focus-matrix/?region=amber-sound`, { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('link').first()).toBeVisible();
  if (fault !== 'late') await expect(page.locator('main')).toContainText(/could not be|cannot be|There is no/);
  habits.fault = undefined;
  if (fault !== 'late') await page.reload();
  await expect(page.locator('svg').first()).toBeVisible();
}
