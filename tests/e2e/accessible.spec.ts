import { expect, test } from './driver.ts';

const PAGES = [
  '/',
  '/region/djibouti-code/',
  '/region/latin-america/',
  '/region/global/',
  '/fr/state/KEN/',
  '/centre/remisc/',
  '/fr/programme/crimario/',
  '/instrument/jeddah-2017/',
  '/figure/focus-matrix/',
  '/fr/figure/programme-timeline/',
  '/figure/participation/',
  '/sources/',
  '/fr/about/',
];

for (const path of PAGES) {
  test(`axe finds nothing serious on ${path}`, async ({ atlas, page }) => {
    await atlas.open(path);
    await expect(atlas.heading()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await atlas.seriousFaults()).toEqual([]);
  });
}

test('axe finds nothing serious on a phone and on an unknown address', async ({ atlas, page }) => {
  atlas.expectErrors(/404/);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/region/gulf-of-guinea/', '/state/ZZZ/']) {
    await atlas.open(path);
    await expect(atlas.heading()).toBeVisible();
    expect(await atlas.seriousFaults()).toEqual([]);
  }
});
