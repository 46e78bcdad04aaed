import type { Page, Route } from '@playwright/test';
import { expect, test } from './driver.ts';
import { LIMIT_PX, panelHeight } from './panelHeight.ts';

for (const path of ['/region/amber-sound/', '/fr/region/amber-sound/', '/region/copper-reef/', '/region/global/']) {
  test(`the panel of ${path} is short before anything is unfolded`, { tag: '@sweep' }, async ({ atlas, page }) => {
    await atlas.openMap(path);
    expect(await panelHeight(page)).toBeLessThanOrEqual(LIMIT_PX);
  });
}

const SAMPLE = new Set(['/region/amber-sound/', '/sources/']);

/** Notes on the page what moves in it by itself. */
const noteMoves = (page: Page) =>
  page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[])
        moved.push(...entry.sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : String(node?.textContent))));
    }).observe({ type: 'layout-shift', buffered: true });
  });
const moves = (page: Page) => page.evaluate(() => (window as unknown as { moved: string[] }).moved);

for (const path of [
  '/',
  '/region/amber-sound/',
  '/region/copper-reef/',
  '/region/amber-sound/?at=2012',
  '/region/amber-sound/?here=59.5,22',
  '/region/amber-sound/figure/programme-timeline/',
  '/compare/',
  '/sources/',
  '/about/coverage/',
])
  test(`nothing on ${path} moves while its facts and figures come`, { tag: SAMPLE.has(path) ? [] : '@sweep' }, async ({ atlas, page }) => {
    await noteMoves(page);
    await atlas.open(path);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(await moves(page)).toEqual([]);
  });

test('nothing moves while the facts of the regions come one after the other', { tag: '@sweep' }, async ({ atlas, page }) => {
  await noteMoves(page);
  const held = new Map<string, Route>();
  await page.route(/\/data\/atlas\/(amber-sound|copper-reef|global)\.json/, (route) =>
    held.set(/([\w-]+)\.json/.exec(route.request().url())?.[1] ?? '', route),
  );
  const opened = atlas.open('/about/coverage/');
  await expect(page.locator('#root p.hint[aria-busy]')).toBeInViewport();
  for (const region of ['amber-sound', 'copper-reef', 'global']) {
    await expect.poll(() => held.has(region)).toBe(true);
    await held.get(region)?.continue();
    await expect(page.locator(`#${region}`)).toBeVisible();
  }
  await opened;
  expect(await moves(page)).toEqual([]);
});

test('a section shows its first lines, all on demand, and Back finds it unfolded', async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/');
  const areas = page.locator('#areas');
  const rows = areas.locator('.area-list > li:visible');
  await expect(page.locator('#centres tbody > tr:visible')).toHaveCount(2);
  await expect(rows).toHaveCount(1);
  await areas.getByRole('button', { name: /^Show all \d+$/, expanded: false }).click();
  const all = await areas.locator('.area-list > li').count();
  expect(all).toBeGreaterThan(2);
  await expect(rows).toHaveCount(all);
  await page.locator('#centres tbody a').first().click();
  await expect(areas).toHaveCount(0);
  await page.goBack();
  await expect(rows).toHaveCount(all);
  await areas.getByRole('button', { name: 'Show fewer', expanded: true }).click();
  await expect(rows).toHaveCount(1);
});

test('a fragment that names a folded row unfolds and shows it', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/');
  const id = await page.locator('.area-list > li').last().getAttribute('id');
  await expect(page.locator(`[id="${id}"]`)).toBeHidden();
  await atlas.openMap('/');
  await atlas.openMap(`/region/amber-sound/#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('the tabs mark the section that the reader has reached', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/');
  const tabs = page.getByRole('navigation', { name: 'Summary' });
  await tabs.getByRole('link', { name: 'Milestones' }).click();
  await expect(tabs.locator('[aria-current="location"]')).toHaveCount(1);
  await page.locator('#content').evaluate((panel) => panel.scrollTo({ top: panel.scrollHeight }));
  await expect(tabs.locator('[aria-current="location"]')).toHaveText('Sources');
  await expect(tabs.locator('[aria-current="location"]')).toBeInViewport();
});
