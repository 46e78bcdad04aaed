import { expect, test } from './driver.ts';

const LIMIT_PX = 3600;

for (const path of ['/region/amber-sound/', '/fr/region/amber-sound/', '/region/copper-reef/', '/region/global/']) {
  test(`the panel of ${path} is short before anything is unfolded`, { tag: '@sweep' }, async ({ atlas, page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await atlas.openMap(path);
    await expect(page.locator('#sources')).toBeAttached();
    await page.locator('#content').evaluate((panel) => panel.scrollTo({ top: panel.scrollHeight }));
    await expect(page.locator('#content .figure-wait')).toHaveCount(0);
    expect(await page.locator('#content').evaluate((panel) => panel.scrollHeight)).toBeLessThanOrEqual(LIMIT_PX);
  });
}

test('a section shows its first lines, all on demand, and Back finds it unfolded', async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/');
  const areas = page.locator('#areas');
  const rows = areas.locator('.area-list > li:visible');
  await expect(rows).toHaveCount(2);
  await areas.getByRole('button', { name: /^Show all \d+$/, expanded: false }).click();
  const all = await areas.locator('.area-list > li').count();
  expect(all).toBeGreaterThan(2);
  await expect(rows).toHaveCount(all);
  await page.locator('#centres tbody a').first().click();
  await expect(areas).toHaveCount(0);
  await page.goBack();
  await expect(rows).toHaveCount(all);
  await areas.getByRole('button', { name: 'Show fewer', expanded: true }).click();
  await expect(rows).toHaveCount(2);
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
