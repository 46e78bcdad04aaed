import { expect, test } from './driver.ts';

test.use({ serviceWorkers: 'allow' });

test('without a network the atlas opens again, at pages that were never opened too, and says of when its facts are', async ({ atlas, page, context }) => {
  atlas.expectErrors(/Failed to load|ERR_INTERNET|net::|fetch/i);
  await atlas.openMap('/region/amber-sound/?map=drawn');
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'kept', { timeout: 60_000 });
  await context.setOffline(true);
  await page.reload();
  await expect(atlas.heading()).toContainText('Amber Sound');
  await expect(page.locator('.offline-bar')).toContainText('Offline: facts of');
  await page.goto('state/FIN/');
  await expect(atlas.heading()).toContainText('Finland');
  await expect(page.locator('.offline-bar')).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator('.offline-bar')).toHaveCount(0);
});

test('the whole atlas is kept on request, with its size, and removed on request', { tag: '@sweep' }, async ({ atlas, page, context }) => {
  // More than a thousand files are kept.
  test.slow();
  atlas.expectErrors(/Failed to load|ERR_INTERNET|net::|fetch/i);
  await atlas.open('/about/data/');
  await page.getByRole('button', { name: /Keep the whole atlas on this device \([\d.]+ MB\)/ }).click({ timeout: 60_000 });
  await expect(page.getByText(/The whole atlas is kept on this device: [\d.]+ MB/)).toBeVisible({ timeout: 120_000 });
  await context.setOffline(true);
  await page.goto('region/copper-reef/?map=drawn');
  await expect(atlas.heading()).toContainText('Copper Reef');
  await expect(page.locator('#content [aria-busy]')).toHaveCount(0);
  await page.goto('about/data/');
  await page.getByRole('button', { name: 'Remove what is kept' }).click();
  await expect(page.getByRole('button', { name: /Keep the whole atlas/ })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
