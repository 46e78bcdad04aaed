import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from '@playwright/test';
import { serve } from '../../site/serve.ts';
import { TESTED_DIST } from '../smallSite.ts';
import { dataPackage, GPX, IATI, KML, kmz, shapefile, TOPOJSON, workbook } from '../unit/ownSeeds.ts';
import { expect, test } from './driver.ts';
import { layOutForPaper } from './printed.ts';

const POLICY = "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:";

let server: Server;
test.beforeAll(async () => {
  server = await serve(0, TESTED_DIST, { 'content-security-policy': POLICY });
});
test.afterAll(() => server.close());

/** Pages, and what shows that each has settled. */
const walk: [name: string, path: string, settled: string][] = [
  ['the start page with its live map', '/?map=live', 'html[data-map=live] .map-canvas canvas'],
  ['a region', '/region/amber-sound/?map=drawn', '.drawn-map svg'],
  ['a figure', '/region/amber-sound/figure/focus-matrix/', '.figure-drawing svg'],
  ['a comparison', '/compare/?a=amber-sound&b=copper-reef', '.compare-map svg'],
  ['an embedded chart', '/embed/focus-matrix/?region=amber-sound', '.drawing svg'],
  ['an embedded map', '/fr/embed/map/?region=amber-sound', '.drawing svg'],
];

/** Opens a page under the policy. Gives what the policy refuses, as it happens. */
async function open(page: Page, path: string): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('report', (text: string) => refused.push(text));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (globalThis as unknown as { report: (text: string) => void }).report(`${violatedDirective} ${blockedURI} ${sample}`);
    }),
  );
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
  return refused;
}

for (const [name, path, settled] of walk) {
  test(`a strict policy refuses nothing of ${name}`, {
    tag: path.includes('live') ? ['@webgl', '@sweep'] : path.includes('embed/focus') ? [] : '@sweep',
  }, async ({ page }) => {
    test.slow();
    const refused = await open(page, path);
    await expect(page.locator(settled).first()).toBeVisible({ timeout: 120_000 });
    expect(refused).toEqual([]);
  });
}

/** Chooses an item of the menu of files of a figure or map, and waits for its file. */
async function made(page: Page, menus: Locator, item: RegExp): Promise<string> {
  await menus.getByRole('button', { name: 'Download' }).first().click();
  const saving = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('menuitem', { name: item }).click();
  return (await saving).suggestedFilename();
}

test('a strict policy refuses nothing of own files in each format, of files that are made, of print and of a briefing', { tag: '@sweep' }, async ({ page }) => {
  test.setTimeout(240_000);
  const refused = await open(page, '/region/amber-sound/?map=drawn');
  const own = page.getByRole('dialog', { name: 'Your own data' });
  for (const [name, contents] of [
    ['a.csv', 'Name,Latitude,Longitude,Date\nA,12.5,43.5,2020-01-05\n'],
    ['a.geojson', TOPOJSON],
    ['a.kml', KML],
    ['a.kmz', kmz()],
    ['a.gpx', GPX],
    ['a.xml', IATI],
    [
      'a.xlsx',
      workbook([
        ['Date', 'Latitude', 'Longitude'],
        ['2020-01-05', 12.5, 43.5],
      ]),
    ],
    ['a.zip', shapefile()],
    ['b.zip', dataPackage()],
  ] as const) {
    await page.getByRole('button', { name: 'Your own data' }).click();
    await own.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(contents) });
    await own.getByRole('button', { name: /^Show .*rows?$/ }).click();
    await expect(own.locator('[data-own="shown"]')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  for (const item of [/^PowerPoint/, /^Excel/, /^CSV/]) await made(page, page.locator('.map-tools'), item);
  await page.locator('.map-tools').getByRole('button', { name: 'Download' }).click();
  await page.getByRole('menuitem', { name: /^Picture/ }).click();
  for (const format of ['SVG', '2×']) {
    const saving = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('dialog').last().getByRole('button', { name: format }).click();
    await saving;
  }
  await page.keyboard.press('Escape');
  await layOutForPaper(page);
  await expect(page.locator('.print-map svg')).toBeAttached();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.locator('.map-tools').getByRole('button', { name: 'Download' }).click();
  await page.getByRole('menuitem', { name: 'Add to briefing' }).click();
  await page.evaluate(() => history.pushState(null, '', '/briefing/'));
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.locator('.drawn-map svg, .stage svg').first()).toBeVisible();
  expect(refused).toEqual([]);
});

test('a strict policy refuses nothing of a web component', async ({ page }) => {
  const refused = await open(page, '/about/');
  await page.evaluate(() => {
    const script = Object.assign(document.createElement('script'), { type: 'module', src: '/roadstead-figure.js' });
    const figure = document.createElement('roadstead-figure');
    figure.setAttribute('figure', 'map');
    document.body.append(script, figure);
  });
  await expect(page.locator('roadstead-figure').locator('.drawing svg')).toBeVisible();
  expect(refused).toEqual([]);
});
