import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, holdAnswers, test } from './driver.ts';

async function saved(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
const part = (bytes: Uint8Array, name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);

test('a figure leaves as PowerPoint with a native chart, its workbook, sources and a live link', async ({ atlas, page }) => {
  await atlas.open('/region/amber-sound/figure/participation/');
  await page.getByRole('button', { name: 'Download' }).click();
  const { name, bytes } = await saved(page, () => page.getByRole('menuitem', { name: 'PowerPoint slides' }).click());
  expect(name).toBe('roadstead-participation-amber-sound-en.pptx');
  const parts = Object.keys(unzipSync(bytes));
  expect(parts).toContain('ppt/charts/chart1.xml');
  expect(parts).toContain('ppt/embeddings/Workbook1.xlsx');
  expect(part(bytes, 'ppt/slides/_rels/slide1.xml.rels')).toContain('/region/amber-sound/figure/participation/');
  expect(part(bytes, 'ppt/notesSlides/notesSlide1.xml')).toContain('CC BY 4.0');
});

test('a region leaves as a deck by keyboard, and its tables as a data package', async ({ atlas, page }) => {
  await atlas.openMap('/fr/region/amber-sound/');
  await page.getByRole('button', { name: 'PowerPoint', exact: true }).focus();
  const { name, bytes } = await saved(page, () => page.keyboard.press('Enter'));
  expect(name).toBe('roadstead-amber-sound-fr.pptx');
  const slides = Object.keys(unzipSync(bytes)).filter((entry) => /^ppt\/slides\/slide\d+\.xml$/.test(entry));
  expect(slides.length).toBeGreaterThan(6);
  expect(part(bytes, 'ppt/slides/slide2.xml')).toContain('custGeom');
  // The deck itself is a template as any: its master, colours and fonts are read in the browser.
  await page.locator('input[accept*=".potx"]').setInputFiles({ name: 'ministère.potx', mimeType: 'application/octet-stream', buffer: bytes });
  await expect(page.getByText(/ministère\.potx.+les couleurs du texte/)).toBeVisible();
  const table = await saved(page, () => page.getByRole('link', { name: 'Données', exact: true }).click());
  expect(Object.keys(unzipSync(table.bytes))).toContain('roadstead-amber-sound/datapackage.json');
});

test('the map as it stands leaves as PowerPoint: one named freeform a State', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/?camera=58,18,4');
  const { bytes } = await saved(page, () => atlas.takeMap('PowerPoint slides'));
  const slide = part(bytes, 'ppt/slides/slide1.xml');
  expect(slide).toMatch(/descr="Finland: [^"]+"/);
  expect(slide).toContain('pattFill');
  expect(part(bytes, 'ppt/slides/_rels/slide1.xml.rels')).toContain('camera=58,18,4');
  // The start page has not loaded the sources of the regions; its map asks for them when it is saved.
  await atlas.openMap('/');
  const world = await saved(page, () => atlas.takeMap('PowerPoint slides'));
  expect(part(world.bytes, 'ppt/slides/slide1.xml')).toMatch(/<a:t>Sources: /);
});

test('what takes long is said and can be cancelled; what fails says why', { tag: '@sweep' }, async ({ atlas, page }) => {
  atlas.expectErrors(/Failed to load resource/, /net::ERR/);
  const release = await holdAnswers(page, '**/assets/figureSlides-*.js');
  await page.route('**/fonts/plex-sans-400-normal.woff2', (route) =>
    route.request().resourceType() === 'fetch' ? route.fulfill({ status: 503, body: '' }) : route.continue(),
  );
  await atlas.open('/figure/participation/');
  await page.getByRole('button', { name: 'Download' }).click();
  await page.getByRole('menuitem', { name: 'PowerPoint slides' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.tool-message [role=status]').first()).toHaveText('Cancelled');
  release();
  await page.getByRole('button', { name: 'Download' }).click();
  await page.getByRole('menuitem', { name: 'Picture' }).click();
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  await expect(dialog).toContainText('The font could not be loaded (/fonts/plex-sans-400-normal.woff2: HTTP 503)');
  const { bytes } = await saved(page, () => dialog.getByRole('button', { name: 'SVG drawing' }).click());
  expect(bytes.toString()).not.toContain('@font-face');
});

test('share pages carry cards and a dataset', async ({ page }) => {
  await page.goto('/region/amber-sound/figure/focus-matrix/');
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /Amber Sound/);
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
  expect(data).toMatchObject({ '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/' });
  const picture = await page.request.get('/share/en/focus-matrix.amber-sound.png');
  const bytes = await picture.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('on a phone the whole download menu of the map can be reached', { tag: '@sweep' }, async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.openMap('/fr/region/amber-sound/');
  await page.locator('.map-tools').getByRole('button', { name: 'Télécharger' }).click();
  await expect(page.getByRole('menu')).toBeInViewport({ ratio: 1 });
  await page.getByRole('menuitem', { name: 'Intégrer' }).click();
  await expect(page.getByRole('dialog', { name: 'Intégrer' })).toBeVisible();
});

test('the workbook of a region lists the sources of its rows, also those that stand with other regions', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/region/amber-sound/figure/programme-timeline/');
  await page.getByRole('button', { name: 'Download' }).click();
  const { bytes } = await saved(page, () => page.getByRole('menuitem', { name: 'Excel workbook' }).click());
  const [rows, sources] = [1, 2].map((sheet) => part(bytes, `xl/worksheets/sheet${sheet}.xml`));
  const cited = new Set(rows?.match(/\b[a-z]+(-[a-z]+)*-s\d+\b/g));
  expect([...cited].some((id) => !id.startsWith('amber-sound'))).toBe(true);
  expect([...cited].filter((id) => !sources?.includes(`>${id}<`))).toEqual([]);
});
