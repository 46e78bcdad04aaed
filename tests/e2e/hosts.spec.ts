import { TESTED_DIST } from '../smallSite.ts';
import { type BadHabits, badHost } from './badHost.ts';
import { expect, test } from './driver.ts';

/** A site on a host with bad habits, for one test. */
const bad = test.extend<{ habits: BadHabits; host: string }>({
  habits: [{}, { option: true }],
  host: async ({ habits }, use) => {
    const { origin, end } = await badHost(TESTED_DIST, habits);
    await use(origin);
    end();
  },
});
/** The browser's own words for an answer with a wrong status. */
const ANSWERED = [/Failed to load resource/, /status of 404/];

bad(
  'a host that knows one page for what is missing: a wrong address is answered in its language, a page without its slash stands',
  { tag: '@sweep' },
  async ({ atlas, page, host }) => {
    atlas.expectErrors(...ANSWERED);
    await page.goto(`${host}/fr/nulle/part/`);
    await expect(atlas.heading()).toHaveText('Cette adresse n’a pas été comprise');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.locator('.not-found')).toContainText('nulle/part');
    await expect(page).toHaveURL(`${host}/fr/nulle/part/`);
    await page.goto(`${host}/region/amber-sound?map=drawn`);
    await expect(page.locator('#static')).toHaveCount(0);
    await expect(atlas.heading()).toHaveText(/Amber/);
    await expect(page).toHaveURL(`${host}/region/amber-sound/?map=drawn`);
  },
);

bad.describe('a host that shows a page without its slash under that address', () => {
  bad.use({ habits: { isSlashless: true } });
  bad('the page has its styles and its app, and its links lead on', async ({ atlas, page, host }) => {
    await page.goto(`${host}/fr/region/amber-sound?map=drawn`);
    await atlas.stands();
    await expect(atlas.heading()).toHaveText('Détroit d’Ambre');
    await expect(page.locator('.header')).toHaveCSS('display', /grid|flex/);
    await page.getByRole('link', { name: 'Sources' }).first().click();
    await atlas.isOn('/fr/sources/');
  });
});

bad.describe('below a path, with wrong types', () => {
  bad.use({ habits: { below: '/deep/atlas/', types: { '.woff2': 'text/html', '.pbf': 'text/plain', '.json': 'text/plain', '.mjs': 'text/plain' } } });
  bad('the map and its figures stand', { tag: '@sweep' }, async ({ atlas, page, host }) => {
    await page.goto(`${host}/deep/atlas/region/amber-sound/?map=drawn`);
    await atlas.stands();
    await expect(page.locator('.neat-line text').first()).toBeAttached();
    await expect(atlas.heading()).toHaveText(/Amber/);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

/** A host without fonts and tiles either says so, or sends its page of HTML for each. */
for (const [answer, missingIs200] of [
  ['404', false],
  ['a page of HTML', true],
] as const)
  bad.describe(`fonts and tiles answered with ${answer}`, () => {
    bad.use({ habits: { missing: /^(fonts|data\/tiles)\//, missingIs200 } });
    bad(
      'the page is readable, and the live map says that its tiles are missing and draws land',
      { tag: ['@webgl', '@sweep'] },
      async ({ atlas, page, host }) => {
        atlas.expectErrors(...ANSWERED, /Failed to decode|OTS|HTTP 404|tile/);
        await page.goto(`${host}/?map=live&camera=58.00,18.00,5.00`);
        await expect(page.locator('.map-notices')).toContainText('data/tiles', { timeout: 60_000 });
        await expect(page.locator('html')).toHaveAttribute('data-map', 'live', { timeout: 60_000 });
        await expect(atlas.heading()).toBeVisible();
      },
    );
  });
