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
  await expect(row).toHaveCSS('outline-style', 'solid');
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
  // Before the browser does anything else: no time is measured, which a busy machine would lengthen.
  const isLit = await page
    .locator('#phases tbody [data-about="programme.amber-watch"]')
    .first()
    .evaluate((link: HTMLElement) => {
      link.blur();
      link.focus();
      return document.querySelector('[data-mark="amber-watch"]')?.hasAttribute('data-lit');
    });
  expect(isLit).toBe(true);
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
  await page.keyboard.down('Shift');
  for (let step = 0; step < at - from - 1; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(new RegExp(`at=${at - 1}.*from=${from}`));
  await expect(page.locator(`.mark[data-about="year.${at - 1}"]`)).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('the first tap on a mark lights it and what is about the same, the second opens its page; a row stays lit', async ({ atlas, page }) => {
    await atlas.openMap('/region/amber-sound/');
    const row = page.locator('.units li').first();
    await row.tap();
    await expect(row).toHaveAttribute('data-lit', '');
    await page.locator('h1').tap();
    await expect(row).not.toHaveAttribute('data-lit');
    await atlas.open('/region/amber-sound/figure/programme-timeline/');
    const mark = page.locator('[data-mark="amber-watch"]');
    await mark.tap();
    await expect(mark).toHaveAttribute('data-lit', '');
    await expect(page.locator('.tooltip')).toBeVisible();
    await atlas.isOn('/region/amber-sound/figure/programme-timeline/');
    await mark.tap();
    await atlas.isOn('/programme/amber-watch/');
  });

  test('the first tap in an embedded figure and map shows what is there, the second opens it', { tag: '@sweep' }, async ({ page, context }) => {
    await page.goto('/embed/programme-timeline/?region=amber-sound');
    const mark = page.locator('[data-mark="amber-watch"]');
    await mark.tap();
    await expect(mark).toHaveAttribute('data-lit', '');
    await expect(page.locator('.tip')).toBeVisible();
    expect(context.pages()).toHaveLength(1);
    const [opened] = await Promise.all([context.waitForEvent('page'), mark.tap()]);
    expect(opened.url()).toContain('/programme/amber-watch/');
    await opened.close();
    await page.goto('/embed/map/?region=amber-sound');
    const state = page.locator('[data-hit="state.FIN"]').first();
    await state.tap();
    await expect(page.locator('.tip')).toContainText('Finland');
    expect(context.pages()).toHaveLength(1);
  });

  test('on the stage of a briefing a tap on a mark lights it, another moves on', { tag: '@sweep' }, async ({ atlas, page }) => {
    await atlas.open('/region/amber-sound/figure/programme-timeline/');
    await page.getByRole('button', { name: 'Add to briefing' }).click();
    await expect(page.getByText('Added; the briefing has one view.')).toBeVisible();
    await atlas.open('/region/amber-sound/figure/centres/');
    await page.getByRole('button', { name: 'Add to briefing' }).click();
    await expect(page.getByText('Added; the briefing has 2 views.')).toBeVisible();
    await atlas.open('/briefing/');
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    const mark = page.locator('.presentation-stage [data-about~="programme.amber-watch"]').first();
    const stand = page.locator('.presentation [role=status]');
    await expect(stand).toContainText('View 1 of 2');
    await expect(page.locator('.presentation-stage [data-about]').first()).toBeAttached();
    if ((await mark.count()) === 0) await page.keyboard.press('PageDown');
    await mark.tap();
    await expect(mark).toHaveAttribute('data-lit', '');
    await expect(stand).toContainText('View 1 of 2');
    await mark.tap();
    await expect(mark).toHaveCount(0);
  });
});
