import { LANGUAGES } from '../../src/i18n/compiled/languages.ts';
import { expect, test } from './driver.ts';

test('every page names itself in all languages of the site, English where none is asked for', async ({ page }) => {
  await page.goto('/ar/state/FIN/');
  const links = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
  expect(Object.fromEntries(links)).toMatchObject({
    en: '../../../state/FIN/',
    fr: '../../../fr/state/FIN/',
    ar: '../../../ar/state/FIN/',
    'x-default': '../../../state/FIN/',
  });
});

test('Arabic is read from the right: the panel stands at the right of the map, time and degrees run from the left', async ({ atlas, page }) => {
  await atlas.openMap('/ar/region/amber-sound/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
  expect(await left('#content')).toBeGreaterThan(await left('.map'));
  const [first, last] = [page.locator('.time-bar text').first(), page.locator('.time-bar text').last()];
  expect((await first.boundingBox())?.x).toBeLessThan((await last.boundingBox())?.x ?? 0);
  // A name with Latin words in it is read from the right as a whole.
  expect(await page.locator('.time-bar .milestone').first().textContent()).toMatch(/^\u2067.+\u2069$/);
  expect(await atlas.seriousFaults()).toEqual([]);
});

test('one offer of the browser’s own language, in its words, until it is answered', { tag: '@sweep' }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'ar', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const offer = page.getByRole('link', { name: LANGUAGES.ar?.offer ?? '' });
  await page.goto('/region/amber-sound/?map=drawn');
  await expect(offer).toHaveAttribute('href', /\/ar\/region\/amber-sound\/\?map=drawn$/);
  await page.getByRole('status').filter({ has: offer }).getByRole('button').click();
  await expect(offer).toHaveCount(0);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-settled', /./);
  await expect(offer).toHaveCount(0);
  await context.close();
});

for (const path of ['/ar/sources/', '/ar/region/amber-sound/', '/ar/programme/amber-course/']) {
  test(`English within Arabic keeps its direction, its last full stop too: ${path}`, { tag: '@sweep' }, async ({ atlas, page }) => {
    await atlas.open(path);
    const english = page.locator('main [lang="en"]');
    await expect(english.first()).toBeAttached();
    const turned = await english.evaluateAll((all) => all.filter((one) => getComputedStyle(one).direction !== 'ltr').map((one) => one.textContent));
    expect(turned).toEqual([]);
  });
}
