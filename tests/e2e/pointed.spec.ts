import { expect, test } from './driver.ts';

test('a State that is pointed at in a list has a ring on the map, and the map lights the list; by keyboard too', async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/');
  const list = page.locator('#participation details:not(.folded-figure)').first();
  await list.locator('summary').click();
  const row = list.locator('[data-about="state.FIN"]');
  await row.hover();
  const ring = page.locator('.map-ring[data-ring="state.FIN"]');
  await expect(ring).toBeVisible();
  await page.locator('h1').hover();
  await expect(ring).toHaveCount(0);
  await row.focus();
  await expect(ring).toBeVisible();
  await page.locator('[data-target="state.FIN"]').focus();
  await expect(row).toHaveAttribute('data-lit', '');
  // The edge of a lit part is drawn, so that colour alone does not tell it.
  expect(await row.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});

test('a programme that is pointed at rings its States; a mark of a figure and the row of its table light together at once', { tag: '@sweep' }, async ({
  atlas,
  page,
}) => {
  await atlas.openMap('/region/amber-sound/');
  await page.locator('#phases tbody [data-about="programme.amber-watch"]').first().focus();
  await expect(page.locator('.map-ring').first()).toBeVisible();
  await page.locator('#phases .folded-figure > summary, #phases .figure').first().click();
  const mark = page.locator('#phases [data-mark="amber-watch"]');
  await expect(mark).toBeAttached();
  const elapsed = await page
    .locator('#phases tbody [data-about="programme.amber-watch"]')
    .first()
    .evaluate((link: HTMLElement) => {
      link.blur();
      const start = performance.now();
      link.focus();
      const isLit = document.querySelector('[data-mark="amber-watch"]')?.hasAttribute('data-lit');
      return isLit ? performance.now() - start : Number.POSITIVE_INFINITY;
    });
  expect(elapsed).toBeLessThan(50);
});

test('brushing years in a figure sets the years of the map, by mouse and by keyboard', async ({ atlas, page }) => {
  await atlas.open('/region/amber-sound/figure/running-by-year/');
  const marks = page.locator('.mark[data-about^="year."]');
  const [first, last] = [marks.nth(1), marks.nth(4)];
  const yearOf = async (mark: typeof first) => Number((await mark.getAttribute('data-about'))?.slice(5));
  const [from, at] = [await yearOf(first), await yearOf(last)];
  await first.hover();
  await page.mouse.down();
  await last.hover();
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`at=${at}`));
  await expect(page).toHaveURL(new RegExp(`from=${from}`));
  await page.locator(`.mark[data-about="year.${from}"]`).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(new RegExp(`at=${from + 1}`));
});
