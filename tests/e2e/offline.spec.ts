import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TESTED_DIST } from '../smallSite.ts';
import { type BadHabits, badHost } from './badHost.ts';
import { expect, test } from './driver.ts';

test.use({ serviceWorkers: 'allow' });

test('without a network the atlas opens again, at pages that were never opened too, and says of when its facts are', async ({ atlas, page, context }) => {
  // Six pages are opened.
  test.slow();
  atlas.expectErrors(/Failed to load|ERR_INTERNET|net::|fetch/i);
  await atlas.openMap('/region/amber-sound/?map=drawn');
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'kept', { timeout: 60_000 });
  await context.setOffline(true);
  await page.reload();
  await expect(atlas.heading()).toContainText('Amber Sound');
  await expect(page.locator('.offline-bar')).toContainText('Offline: facts of');
  for (const [path, heading] of [
    ['state/FIN/', 'Finland'],
    ['centre/amber-hub/', 'Amber'],
    ['instrument/amber-code/', 'Amber Code'],
    ['about/', 'About'],
  ] as const) {
    await page.goto(path);
    await expect(atlas.heading()).toContainText(heading);
    await expect(page.locator('.offline-bar')).toBeVisible();
  }
  await page.goto('fr/state/FIN/');
  await expect(atlas.heading()).toHaveText('This page is not on this device');
  await page.getByRole('link', { name: 'This page is available in English' }).click();
  await expect(atlas.heading()).toContainText('Finland');
  await page.goto('about/');
  const licences = page.getByRole('link', { name: 'The licences of the libraries and fonts' });
  await expect(licences).toHaveAttribute('href', /third-party\.txt$/);
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
  await test.step('figures in frames are there too, and files are made', async () => {
    await page.goto('embed/focus-matrix/?region=copper-reef');
    await expect(page.locator('.drawing svg')).toBeVisible();
    await page.goto('embed/map/?region=amber-sound');
    await expect(page.locator('.drawing svg').first()).toBeVisible();
    await page.goto('region/copper-reef/figure/incidents/');
    await atlas.stands();
    for (const item of [/^PowerPoint/, /^CSV/]) {
      await page.locator('[data-figure] + .tools, [data-figure] .tools').getByRole('button', { name: 'Download' }).first().click();
      const made = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: item }).click();
      expect((await made).suggestedFilename()).toContain('incidents');
    }
  });
  await test.step('slides of a region with plans are made, and its data package is there', async () => {
    await page.goto('region/amber-sound/?map=drawn');
    for (const [role, name, file] of [
      ['button', 'PowerPoint', 'roadstead-amber-sound-en.pptx'],
      ['link', 'Data', 'roadstead-amber-sound.zip'],
    ] as const) {
      const made = page.waitForEvent('download');
      await page.locator('#content .take').getByRole(role, { name, exact: true }).click();
      expect((await made).suggestedFilename()).toBe(file);
    }
  });
  await test.step('another edition is compared with the package that is kept', async () => {
    await page.goto('changes/');
    const compared = page.getByRole('region', { name: 'Compare another edition' });
    await compared.getByLabel('Choose a file').setInputFiles(join(TESTED_DIST, 'data/packages/roadstead-copper-reef.zip'));
    await expect(compared.getByText(/\(roadstead-copper-reef\.zip\)/)).toBeVisible();
    await expect(compared.getByRole('alert')).toHaveCount(0);
  });
  await page.goto('about/data/');
  await page.getByRole('button', { name: 'Remove what is kept' }).click();
  await expect(page.getByRole('button', { name: /Keep the whole atlas/ })).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});

test('an open tab survives an update: its own scripts are kept, the new edition is offered and never forced', { tag: '@sweep' }, async ({ atlas, page }) => {
  atlas.expectErrors(/Failed to load/);
  const habits: BadHabits = {};
  const { origin, end } = await badHost(TESTED_DIST, habits);
  await page.clock.install();
  await page.goto(`${origin}/region/amber-sound/?map=drawn&at=2012`);
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'kept', { timeout: 60_000 });
  await test.step('the site is another one: scripts have other names, and the list another edition', async () => {
    const list = JSON.parse(readFileSync(join(TESTED_DIST, 'data/offline/en.json'), 'utf8')) as object;
    habits.replaced = { 'data/offline/en.json': JSON.stringify({ ...list, edition: 'next' }) };
    habits.fault = { files: /^assets\//, as: '404' };
    await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  });
  await test.step('parts that were not opened yet open', async () => {
    await atlas.search('finland');
    await expect(atlas.heading()).toHaveText('Finland');
    await expect(page.getByRole('region', { name: 'Programmes', exact: true }).last()).toBeVisible();
  });
  await test.step('the new edition is offered when the page is looked at again, and loads with the same view', async () => {
    await page.clock.fastForward('31:00');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const offer = page.getByRole('button', { name: 'Load the newer edition' });
    await expect(offer).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-same', '');
    habits.fault = undefined;
    await offer.click();
    await expect(page.locator('html')).not.toHaveAttribute('data-same', '');
    await expect(atlas.heading()).toHaveText('Finland');
    expect(page.url()).toContain('at=2012');
  });
  end();
});
