import { FIGURES } from '../../src/figures/registry.ts';
import { expect, test } from './driver.ts';

test('the clock: 2010 as it was agreed then, by keyboard, drag and address, and back', async ({ atlas, page }) => {
  await atlas.openMap('/region/amber-sound/?at=2010');
  await expect(page.locator('.at-notice')).toContainText('at the end of 2010');
  await expect(page.locator('.at-notice')).toContainText('3 participations may have begun by then');
  await expect(page.locator('.drawn-map')).toContainText(/high-risk area,\s*since 2010/);
  await expect(page.locator('.name-centre', { hasText: 'Amber Hub' })).toHaveCount(0);
  await expect(page.locator('.key-figures')).toContainText('1 to');
  const slider = page.getByRole('slider', { name: 'Time shown' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/at=2009/);
  await expect(slider).toHaveValue('2009');
  await expect(slider).toHaveAttribute('aria-valuetext', /2009/);
  await expect(page.locator('.time-bar [role=status]')).toContainText('Amber Code');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.lead')).toContainText('No principal instrument');
  await page.keyboard.press('End');
  await expect(page).not.toHaveURL(/at=/);
  await expect(page.locator('.at-notice')).toHaveCount(0);
  await expect(page.locator('.drawn-map')).toContainText('Amber Hub');
  const box = await slider.boundingBox();
  if (box) await page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2);
  await expect(page).toHaveURL(/at=20(1|2)\d/);
});

test('play steps through the years and stops at today', { tag: '@sweep' }, async ({ atlas, page }) => {
  await page.clock.install();
  await atlas.openMap('/region/amber-sound/?at=2020');
  await page.getByLabel('Speed').selectOption('fast');
  // From here on the years pass by the test's clock alone, however slow the machine is.
  await page.clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 60_000)));
  await page.getByRole('button', { name: 'Play the years' }).click();
  await page.clock.runFor(1000);
  await expect(page).toHaveURL(/at=202[12]/);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(page.getByRole('button', { name: 'Play the years' })).toBeVisible();
  await expect(page).not.toHaveURL(/at=/);
});

test('what did not exist then says so; the time goes along from page to page', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.openMap('/centre/amber-hub/?at=2010');
  await expect(page.locator('.panel')).toContainText('Amber Hub did not exist at the end of 2010');
  await atlas.openMap('/region/amber-sound/?at=2012');
  await page.locator('.name-state', { hasText: 'Finland' }).click();
  await atlas.isOn('/state/FIN/');
  await expect(page).toHaveURL(/at=2012/);
  await expect(page.locator('.at-notice')).toContainText('2012');
});

test('incidents of a year on the map: counts, publisher and kinds; loaded once, and said where the records end', { tag: '@sweep' }, async ({ atlas, page }) => {
  let loads = 0;
  page.on('request', (request) => {
    if (request.url().includes('incidents/cells')) loads++;
  });
  await atlas.openMap('/?layers=waters,graticule,names,incidents&at=2010');
  const key = page.locator('.incident-key');
  await expect(key).toContainText('53 incidents recorded on all seas in 2010: ASAM');
  await page.getByRole('slider', { name: 'Time shown' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(key).toContainText('3 incidents recorded on all seas in 2011');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Layers' }).click();
  await page.getByLabel('Records of').selectOption('imb_johd');
  await expect(key).toContainText('2 incidents recorded on all seas in 2012: IMB reports');
  await page.getByRole('checkbox', { name: 'suspicious approach' }).uncheck();
  await expect(page).toHaveURL(/types=/);
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(key).toContainText('end on 29 December 2020');
  expect(loads).toBe(1);
});

test('incidents by year and kind stand as a figure with what was agreed, never as a cause', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/region/amber-sound/figure/incidents/');
  await expect(page.locator('.figure-drawing')).toContainText('Amber Code, 28 February 2009');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.locator('.figure-table')).toContainText('52');
});

test('what is known here: a typed position, waters, areas, centres, incidents, a measuring line, and an address of it', { tag: '@sweep' }, async ({
  atlas,
  page,
  context,
}) => {
  await atlas.openMap('/region/amber-sound/?at=2010');
  await page.getByRole('button', { name: 'What is known here?' }).click();
  const card = page.getByRole('complementary', { name: 'What is known here' });
  await card.getByRole('button', { name: 'More about this place' }).click();
  await card.getByLabel('Position', { exact: true }).fill('nowhere');
  await card.getByRole('button', { name: 'Show' }).first().click();
  await expect(card).toContainText('“nowhere” was not understood as a position');
  await card.getByLabel('Position', { exact: true }).fill('57 36N 019 15E');
  await card.getByRole('button', { name: 'Show' }).first().click();
  await expect(page).toHaveURL(/here=57\.6,19\.25/);
  await expect(card).toContainText('Amber Sound');
  await expect(card).toContainText(/Amber corridor \(transit corridor\): inside, [\d.]+ M from the limit/);
  await expect(card).toContainText('Not decidable for 2 areas');
  await expect(card).toContainText(/Amber Post: 2\d\d M, bearing/);
  await expect(card).toContainText(/\d+ incidents in the 1-degree cells whose middle lies within 60 M, 2010; ASAM/);
  await card.getByRole('button', { name: 'Choose on the map' }).last().click();
  const map = await page.locator('.map').boundingBox();
  if (map) await page.mouse.click(map.x + map.width * 0.7, map.y + map.height * 0.6);
  await expect(page).toHaveURL(/to=/);
  await expect(card).toContainText(/Great circle: [\d,.]+ M, initial course \d{3}°/);
  await expect(card).toContainText(/Rhumb line: [\d,.]+ M, constant course \d{3}°/);
  for (const line of ['great-circle', 'rhumb-line', 'counting-ring']) await expect(page.locator(`.here-mark .${line}`)).toHaveAttribute('d', /^M.*L/);
  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(colleague.locator('.here-card')).toContainText('57°36.0′N 019°15.0′E');
});

test('the gallery shows the figures that there are, by region, subject and word', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/figures/');
  const figures = page.locator('.gallery li');
  const names = () => figures.locator('strong').allTextContents();
  await expect(figures).toHaveCount(FIGURES.length);
  await expect(page.locator('.thumbnail svg').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Region' }).selectOption('amber-sound');
  await expect(page).toHaveURL(/region=amber-sound/);
  // What does not exist for each region stands where it is about this one; what is about all regions does not.
  await expect.poll(names).toContain('Crew kidnapped');
  expect(await names()).not.toContain('States in several regions');
  await page.getByRole('searchbox', { name: 'Word' }).fill('CENTR');
  await expect.poll(async () => (await names()).length).toBeLessThan(4);
  expect(await names()).toContain('Centres');
  await page.getByRole('searchbox', { name: 'Word' }).fill('no such figure');
  await expect(page.getByRole('status').filter({ hasText: 'No figure has these words' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Word' }).fill('');
  await page.getByRole('combobox', { name: 'Subject' }).selectOption('capacity');
  await expect.poll(async () => (await names())[0]).toBe('Centres');
  await page.locator('.gallery a').first().click();
  await expect(atlas.heading()).toContainText('2 working centres');
  expect(await atlas.seriousFaults()).toEqual([]);
});

test('two regions compared: maps at one scale, what they share by name, common axes', { tag: '@sweep' }, async ({ atlas, page }) => {
  await atlas.open('/compare/?a=amber-sound&b=copper-reef');
  await expect(atlas.heading()).toHaveText('Amber Sound and Copper Reef compared');
  await expect(page.locator('.compare-map svg')).toHaveCount(2);
  // On a chart of one scale a bar stands for more at the Equator than near a pole, so each map has its own.
  for (const index of [0, 1])
    await expect(
      page
        .locator('.compare-map svg')
        .nth(index)
        .locator('text')
        .filter({ hasText: /^\d.* km$/ }),
    ).not.toHaveCount(0);
  await expect(page.locator('#shared')).toContainText('France');
  await expect(page.locator('#common .figure-drawing')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'First region' }).selectOption('copper-reef');
  await expect(page).toHaveURL(/a=copper-reef/);
  expect(await atlas.seriousFaults()).toEqual([]);
});
