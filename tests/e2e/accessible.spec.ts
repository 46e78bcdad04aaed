import { expect, test } from './driver.ts';

/** Pages that are looked at always. */
const SAMPLE = new Set(['/instrument/amber-amendment/']);
/** One page of each kind, some in French and Arabic. */
const PAGES = [
  '/',
  '/region/amber-sound/',
  '/region/global/',
  '/fr/state/FIN/',
  '/centre/amber-old-desk/',
  '/fr/programme/amber-watch/',
  '/instrument/amber-amendment/',
  '/figure/focus-matrix/',
  '/sources/',
  '/fr/about/',
  '/changes/',
  '/fr/about/coverage/',
  '/about/data/',
  '/ar/',
  '/ar/region/amber-sound/',
  '/ar/state/FIN/',
  '/ar/figure/programme-timeline/',
];

for (const path of PAGES) {
  test(`axe finds nothing serious on ${path}`, { tag: SAMPLE.has(path) ? [] : '@sweep' }, async ({ atlas }) => {
    await atlas.open(path);
    await expect(atlas.heading()).toBeVisible();
    expect(await atlas.seriousFaults()).toEqual([]);
  });
}

test('axe finds nothing serious on a phone and on an unknown address', { tag: '@sweep' }, async ({ atlas, page }) => {
  atlas.expectErrors(/404/);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/region/copper-reef/', '/state/ZZZ/']) {
    await atlas.open(path);
    await expect(atlas.heading()).toBeVisible();
    expect(await atlas.seriousFaults()).toEqual([]);
  }
});
