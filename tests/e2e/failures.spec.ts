import { expect, holdAnswers, test } from './driver.ts';

/** Messages on the console for a file that fails: those of the browser, and React's for an error that a boundary caught. */
const FAILED = [/Failed to load resource/, /preloaded using link preload/, /HTTP 503/];

test('a file of another form costs its layer only', async ({ atlas, page }) => {
  atlas.expectErrors(...FAILED);
  await page.route('**/data/labels.json', (route) => route.fulfill({ json: {} }));
  await atlas.openMap('/');
  await expect(page.locator('.map-notices')).toContainText('data/labels.json');
  await expect(page.locator('[data-target="region.amber-sound"]')).toBeAttached();
});

test('slides of a briefing are made though a file of one view fails', { tag: '@sweep' }, async ({ atlas, page }) => {
  atlas.expectErrors(...FAILED);
  await page.route('**/data/incidents/counts.json', (route) => route.fulfill({ status: 503 }));
  const pin = (figure: string) => ({ figure, regionId: '', query: '', title: figure, note: '' });
  await page.addInitScript(
    (kept) => localStorage.setItem('roadstead.briefing', kept),
    JSON.stringify({ roadstead: 'briefing', version: 1, title: 'T', asOf: '2026-01-31', pins: [pin('incidents'), pin('milestones')] }),
  );
  await atlas.open('/briefing/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PowerPoint' }).click();
  expect((await download).suggestedFilename()).toBe('roadstead-briefing.pptx');
  await expect(atlas.heading()).toHaveText('Briefing');
});

test('a script that fails costs its part; Retry asks again, then a reload is offered that keeps the view', async ({ atlas, page }) => {
  atlas.expectErrors(...FAILED, /dynamically imported module/);
  await page.route('**/assets/StatePanel-*.js*', (route) => route.fulfill({ status: 404 }));
  await atlas.open('/state/FIN/?at=2012');
  await expect(atlas.heading()).toHaveText('Finland');
  const panel = page.locator('#content');
  await expect(panel).toContainText('This part of the page could not be loaded.');
  const notice = panel.getByRole('alert');
  await expect(notice).toContainText('A part of this page could not be loaded.');
  await notice.getByRole('button', { name: 'Retry' }).click();
  await expect(notice).toContainText('Reloading keeps what is shown');
  await page.unroute('**/assets/StatePanel-*.js*');
  await notice.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('region', { name: 'Programmes', exact: true }).last()).toBeVisible();
  await expect(page).toHaveURL(/at=2012/);
});

test('where several parts lack a script one notice stands for all; one button asks for all, and the rest of the page is there', { tag: '@sweep' }, async ({
  atlas,
  page,
}) => {
  atlas.expectErrors(...FAILED, /dynamically imported module/);
  await page.route('**/assets/take-*.js*', (route) => route.fulfill({ status: 404 }));
  await atlas.open('/region/amber-sound/');
  await expect(atlas.heading()).toHaveText(/Amber/);
  const notice = page.getByRole('alert');
  await expect(notice).toHaveText(/^Parts of this page could not be loaded\./);
  await expect(page.locator('#centres')).toBeVisible();
  await expect(page.locator('#content').getByText('This part of the page could not be loaded.').first()).toBeVisible();
  // A part that fails after the button was used is asked for by the next use of it: all three have failed.
  await expect(page.locator('.failed-part')).toHaveCount(3);
  await page.unroute('**/assets/take-*.js*');
  await notice.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByRole('button', { name: 'PowerPoint', exact: true })).toBeVisible();
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
  await expect(notice).toHaveCount(0);
});

test('where the facts cannot be read the built page stays, with a notice above it', async ({ atlas, page }) => {
  atlas.expectErrors(...FAILED);
  await page.route('**/data/atlas/core.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/region/amber-sound/');
  await expect(page.getByRole('alert')).toContainText('data/atlas/core.json could not be read: HTTP 503');
  await expect(atlas.heading()).toHaveText(/Amber/);
  await expect(page.locator('#static .drawn-map')).toBeVisible();
  await page.unroute('**/data/atlas/core.json');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.locator('#static')).toHaveCount(0);
  await expect(page.locator('.header .search')).toBeVisible();
});

/** Pages that need more files than the start page, by a link or an address. */
const LATER = ['/sources/', '/figures/', '/compare/', '/region/amber-sound/figure/incidents/'];

for (const path of LATER) {
  test(`nothing is said of ${path} while its files load that they then contradict`, {
    tag: path === '/sources/' ? [] : '@sweep',
  }, async ({ atlas, page }) => {
    await atlas.open('/');
    const release = await holdAnswers(page, '**/data/**');
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, line by line, without hidden text
    const lines = async () => (await page.locator('#content').innerText()).split('\n').map((line) => line.trim());
    await page.evaluate((to) => {
      history.pushState(null, '', `${to}?map=drawn`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await expect(page.locator('#content [aria-busy], #content .hint').first()).toBeAttached();
    const early = await lines();
    release();
    await atlas.isOn(path);
    await expect(page.locator('#content [aria-busy]')).toHaveCount(0);
    const contradicted = async () => {
      const late = new Set(await lines());
      return early.filter((line) => line && !late.has(line) && !/^(Loading|…)$/.test(line));
    };
    await expect.poll(contradicted).toEqual([]);
  });
}

test('where the start script cannot be had the built page says so, and its links work', { tag: '@sweep' }, async ({ atlas, page }) => {
  atlas.expectErrors(/Failed to load resource/);
  await page.route('**/assets/start-*.js', (route) => route.abort());
  await page.goto('/region/amber-sound/');
  const message = page.getByText('The interactive part of this page has not started.');
  await expect(message).toBeHidden();
  // The style sheet waits some seconds; the test does not.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(message).toBeVisible();
  await page.getByRole('navigation', { name: 'World' }).getByRole('link').click();
  await expect(page).toHaveURL(/\/$/);
  await expect(atlas.heading()).toHaveText('Regional maritime security programmes');
});
