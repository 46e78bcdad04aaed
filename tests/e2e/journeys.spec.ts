import { readFileSync } from 'node:fs';
import { expect, test } from './driver.ts';

const PHONE = { width: 390, height: 844 };

for (const size of ['desktop', 'phone'] as const) {
  test.describe(size, () => {
    if (size === 'phone') test.use({ viewport: PHONE, hasTouch: true });

    test('from the world to a State, a centre and a programme, and up again', { tag: size === 'phone' ? [] : '@sweep' }, async ({ atlas, page }) => {
      await atlas.openMap('/');
      await expect(atlas.heading()).toHaveText('Regional maritime security programmes');
      if (size === 'phone') await page.getByRole('button', { name: 'Show more' }).click();
      await page
        .getByRole('table', { name: 'Regions' })
        .getByRole('link', { name: /Amber Sound/ })
        .click();
      await atlas.isOn('/region/amber-sound/');
      await expect(page.locator('.lead')).toContainText('5 States of 7 take part: Amber Code (5) and Amber Amendment (2)');
      await page.getByRole('region', { name: 'Centres' }).getByRole('link', { name: 'Amber Hub' }).click();
      await atlas.isOn('/centre/amber-hub/');
      await expect(page.locator('.facts').first()).toContainText('60°10.2′N 024°56.3′E');
      await page.locator('.facts').getByRole('link', { name: 'Finland' }).click();
      await expect(atlas.heading()).toHaveText('Finland');
      await page.getByRole('region', { name: 'Programmes', exact: true }).last().getByRole('link', { name: 'Amber Watch' }).click();
      await atlas.isOn('/programme/amber-watch/');
      await page.keyboard.press('Escape');
      await atlas.isOn('/region/amber-sound/');
      await page.keyboard.press('Escape');
      await atlas.isOn('/');
      await page.goBack();
      await expect(atlas.heading()).toHaveText('Amber Sound');
    });

    test('nothing is wider than the window', { tag: '@sweep' }, async ({ atlas, page }) => {
      for (const path of ['/region/amber-sound/', '/programme/amber-watch/', '/figure/focus-matrix/', '/sources/']) {
        await atlas.open(path);
        await expect(atlas.heading()).toBeVisible();
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('the map is walked by pointer and keyboard: it names, and it drills', async ({ atlas, page }) => {
  await atlas.openMap('/');
  const box = await page.locator('.map').boundingBox();
  if (!box) throw new Error('no map');
  const target = page.locator('[data-target="region.copper-reef"]');
  await target.focus();
  await expect(page.locator('.map-tooltip')).toContainText('Copper Reef');
  const point = await target.evaluate((button: HTMLElement) => ({ x: Number.parseFloat(button.style.left), y: Number.parseFloat(button.style.top) }));
  await page.mouse.move(box.x + point.x, box.y + point.y);
  await expect(page.locator('.map-tooltip')).toContainText('Copper Reef');
  await page.mouse.click(box.x + point.x, box.y + point.y);
  await atlas.isOn('/region/copper-reef/');
  await atlas.openMap('/region/amber-sound/');
  await expect(page.locator('[data-target="area.amber-corridor"]').first()).toBeAttached();
  await page.locator('[data-target="state.DEU"]').focus();
  await expect(page.locator('.map-tooltip')).toContainText('Germany');
  await expect(page.locator('.map-tooltip')).toContainText('in Amber Code only');
  await page.keyboard.press('Enter');
  await atlas.isOn('/state/DEU/');
});

test('layers and projection stand in the address, and a colleague sees the same', { tag: '@sweep' }, async ({ atlas, page, context }) => {
  await atlas.openMap('/region/amber-sound/');
  await page.getByRole('button', { name: 'Layers' }).click();
  await page.getByRole('checkbox', { name: 'Centres' }).uncheck();
  await page.getByRole('radio', { name: 'Globe' }).check();
  await expect(page).toHaveURL(/layers=waters,participation,areas,zones,graticule,names&projection=globe/);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Layers' }).click();
  await expect(other.getByRole('checkbox', { name: 'Centres' })).not.toBeChecked();
  await expect(other.getByRole('radio', { name: 'Globe' })).toBeChecked();
});

test('a value opens its source, Escape closes it and leaves the page; conflicts are told beside the value', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/instrument/amber-amendment/');
  await page.locator('.facts').getByRole('button', { name: '20 January 2017' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.source').first()).toContainText('Publisher');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await atlas.isOn('/instrument/amber-amendment/');
  await atlas.open('/programme/amber-watch/');
  await expect(page.locator('.conflict')).toContainText('5 million EUR');
  await atlas.open('/region/amber-sound/');
  await page.getByText('Where sources disagree').click();
  await expect(page.locator('.conflict').filter({ hasText: '29 incidents in 2010' })).toBeVisible();
});

test('search forgives accents and typing errors, and opens what is found', { tag: '@sweep' }, async ({ atlas, page }) => {
  for (const [text, path] of [
    ['amber code', '/instrument/amber-code/'],
    ['Latva', '/state/LVA/'],
    ['Gotenburg', '/centre/amber-desk/'],
    ['coper reef', '/region/copper-reef/'],
  ] as const) {
    await atlas.open('/about/');
    await atlas.search(text);
    await atlas.isOn(path);
  }
  await atlas.search('57°30′N 11°E');
  await expect(page.getByRole('complementary', { name: 'What is known here' })).toContainText('57°30.0′N');
});

test('wrong addresses say what was not understood and what is near', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/?projection=cube&colour=red');
  await expect(page.locator('.notice')).toContainText('projection = “cube” (allowed: mercator, globe)');
  await expect(page.locator('.notice')).not.toContainText('colour');
  atlas.expectErrors(/404/);
  await atlas.open('/region/amber-soun/');
  await expect(atlas.heading()).toHaveText('This address was not understood');
  await expect(page.locator('.not-found')).toContainText('There is no region “amber-soun”');
  await expect(
    page
      .locator('.not-found')
      .getByRole('link', { name: /Amber Sound/ })
      .first(),
  ).toBeVisible();
  await atlas.open('/nowhere/at/all/');
  await expect(page.locator('.not-found')).toContainText('nowhere/at/all');
  await atlas.open('/figure/unicorn/');
  await expect(page.locator('.not-found')).toContainText('There is no figure “unicorn”');
  await expect(page).toHaveTitle(/This address was not understood/);
});

test('another language is another first segment; the same page stands there, and the world', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/region/amber-sound/');
  await page.locator('#content').evaluate((panel) => panel.scrollTo({ top: 300 }));
  await page.getByRole('button', { name: /^Language/ }).click();
  await page.getByRole('link', { name: 'Français' }).click();
  await atlas.isOn('/fr/region/amber-sound/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('.lead')).toContainText('participent');
  await expect.poll(() => page.locator('#content').evaluate((panel) => panel.scrollTop)).toBeGreaterThan(250);
  await page.getByRole('link', { name: 'Monde' }).click();
  await atlas.isOn('/fr/');
});

test('the page says its text before any script has run', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/fr/state/FIN/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finlande');
  await expect(page.locator('.lead')).toContainText('participation à');
  await expect(page.locator('.key-figures dd').first()).toHaveText(/\d/);
  expect(await page.locator('link[hreflang="en"]').getAttribute('href')).toBe('../../../state/FIN/');
  await context.close();
});

test('a figure is walked by arrow keys, opens what stands behind a mark, and has its table', async ({ atlas, page }) => {
  await atlas.open('/figure/programme-timeline/?status=running');
  const figure = page.locator('[data-figure="programme-timeline"]');
  await figure.locator('.figure-drawing').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.tooltip-title')).not.toBeEmpty();
  const first = await page.locator('.tooltip-title').textContent();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.tooltip-title')).not.toHaveText(first ?? '');
  await figure.getByRole('button', { name: 'Table' }).click();
  await expect(figure.locator('tbody tr').first()).toBeVisible();
  await figure.locator('.figure-drawing').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/programme\//);
});

test('a cell of the focus matrix opens what stands behind it, with its pages and sources', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/figure/focus-matrix/');
  await page.locator('[data-mark="amber-sound.piracy"]').click();
  const dialog = page.getByRole('dialog', { name: 'Piracy, Amber Sound' });
  await expect(dialog.getByRole('heading', { name: 'Running programmes' })).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Amber Code' })).toBeVisible();
  await dialog.getByTitle('Source of Amber Code').click();
  await expect(page.getByRole('dialog', { name: /Source of Amber Code/ })).toContainText('Publisher');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('link', { name: 'Amber Code' }).click();
  await atlas.isOn('/instrument/amber-code/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await atlas.open('/region/amber-sound/figure/focus-matrix/');
  await page.locator('[data-mark="amber-amendment.iuu-fishing"]').click();
  await expect(page.getByRole('dialog')).toContainText('Amber Amendment');
});

test('a figure leaves as a picture in a format, and as CSV', async ({ atlas, page }) => {
  await atlas.open('/region/amber-sound/figure/participation/');
  const open = () => page.getByRole('button', { name: 'Download' }).click();
  const save = async (act: Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), act]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  await open();
  await page.getByRole('menuitem', { name: 'Picture' }).click();
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  const svg = await save(dialog.getByRole('button', { name: 'SVG drawing' }).click());
  expect(svg.name).toBe('roadstead-participation-amber-sound-en.svg');
  expect(svg.bytes.toString()).toContain('data:font/woff2;base64');
  await dialog.getByLabel('Format').selectOption('Slide, 16:9');
  await expect(dialog.locator('[data-format="slide"] img')).toBeVisible();
  const png = await save(dialog.getByRole('button', { name: 'PNG picture, 2×' }).click());
  expect(png.name).toBe('roadstead-participation-amber-sound-en-slide-2x.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([2560, 1440]);
  await page.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  await dialog.getByRole('button', { name: 'Copy the picture' }).click();
  await expect(dialog.getByRole('status')).toContainText('https');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await open();
  const csv = await save(page.getByRole('menuitem', { name: 'CSV table' }).click());
  expect(csv.bytes.toString()).toContain('Amber Code,Finland,signed,28 February 2009,amber-code,FIN,signed,2009-02-28,2009-02-28,2009-02-28');
});

test('statements of the record stand on the world, the programme page and the about page', { tag: '@sweep' }, async ({ atlas, page }) => {
  for (const path of ['/', '/about/']) {
    await atlas.open(path);
    await page.locator('.record, #itcp').first().scrollIntoViewIfNeeded();
    await expect(page.locator('.record li')).toHaveCount(3);
  }
  await atlas.open('/programme/world-beacon/');
  await expect(page.locator('.record li')).toHaveCount(1);
});

test('a link loads the script and the facts of its page when pointer or focus comes to it', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/');
  const facts = page.waitForRequest(/\/data\/atlas\/amber-sound\.json/);
  await page
    .getByRole('table', { name: 'Regions' })
    .getByRole('link', { name: /Amber Sound/ })
    .focus();
  await facts;
  const script = page.waitForRequest(/\/ComparePage-/);
  await page.getByRole('banner').getByRole('link', { name: 'Compare' }).hover();
  await script;
  await expect(atlas.heading()).toHaveText('Regional maritime security programmes');
});
