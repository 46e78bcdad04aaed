import { FIGURES } from '../../src/figures/registry.ts';
import { expect, test } from './driver.ts';

test('the clock: 2010 as it was agreed then, by keyboard, drag and address, and back', async ({ atlas, page }) => {
  await atlas.openMap('/region/djibouti-code/?map=drawn&at=2010');
  await expect(page.locator('.at-notice')).toContainText('at the end of 2010');
  await expect(page.locator('.at-notice')).toContainText('3 participations are known only as windows');
  await expect(page.locator('.key-figures')).toContainText('14 to 17');
  await expect(page.locator('.drawn-map')).toContainText(/high-risk area,\s*since 2010/);
  await expect(page.locator('.name-centre', { hasText: 'DRTC' })).toHaveCount(0);
  const slider = page.getByRole('slider', { name: 'Time shown' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/at=2009/);
  await expect(slider).toHaveValue('2009');
  await expect(slider).toHaveAttribute('aria-valuetext', /2009/);
  await expect(page.locator('.time-bar [role=status]')).toContainText('Djibouti Code of Conduct');
  await expect(page.locator('.key-figures')).toContainText('9 to 12');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.lead')).toContainText('No principal instrument');
  const box = await slider.boundingBox();
  if (box) await page.mouse.click(box.x + box.width * 0.8, box.y + 30);
  await expect(page).toHaveURL(/at=20(19|2\d)/);
  await page.keyboard.press('End');
  await expect(page).not.toHaveURL(/at=/);
  await expect(page.locator('.at-notice')).toHaveCount(0);
  await expect(page.locator('.drawn-map')).toContainText('DRTC');
});

test('play steps through all years without a fault and stops at today', async ({ atlas, page }) => {
  test.setTimeout(90_000);
  await atlas.openMap('/region/gulf-of-guinea/?map=drawn');
  await page.getByLabel('Speed').selectOption('fast');
  await page.getByRole('button', { name: 'Play the years' }).click();
  await expect(page).toHaveURL(/at=19/);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play the years' })).toBeVisible({ timeout: 60_000 });
  await expect(page).not.toHaveURL(/at=/);
});

test('what did not exist then says so; the time goes along from page to page', async ({ atlas, page }) => {
  await atlas.openMap('/centre/drtc/?at=2010&map=drawn');
  await expect(page.locator('.panel')).toContainText('DRTC did not exist at the end of 2010');
  await atlas.openMap('/region/djibouti-code/?at=2012&map=drawn');
  await page.locator('.name-state', { hasText: 'Kenya' }).click();
  await expect(page).toHaveURL(/\/state\/KEN\/\?at=2012/);
  await expect(page.locator('.at-notice')).toContainText('2012');
});

test('incidents of a year on the map: counts, publisher and kinds; loaded once, and said where the records end', async ({ atlas, page }) => {
  let loads = 0;
  page.on('request', (request) => {
    if (request.url().includes('incidents/cells')) loads++;
  });
  await atlas.openMap('/?layers=waters,graticule,names,incidents&at=2010&map=drawn');
  const key = page.locator('.incident-key');
  await expect(key).toContainText('545 incidents recorded in 2010: ASAM');
  await page.getByRole('slider', { name: 'Time shown' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(key).toContainText('483 incidents recorded in 2011');
  await page.getByRole('button', { name: 'Layers' }).click();
  await page.getByLabel('Records of').selectOption('imb_johd');
  await expect(key).toContainText('438 incidents recorded in 2011: IMB reports');
  await page.getByRole('checkbox', { name: 'suspicious approach' }).uncheck();
  await expect(page).toHaveURL(/types=/);
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(key).toContainText('end on 29 December 2020');
  expect(loads).toBe(1);
});

test('incidents by year and kind stand as a figure with what was agreed, never as a cause', async ({ atlas, page }) => {
  await atlas.open('/region/djibouti-code/figure/incidents/');
  await expect(page.locator('.figure-drawing')).toContainText('Djibouti Code of Conduct, 29 January 2009');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.locator('.figure-table')).toContainText('352');
  await atlas.open('/region/pacific-islands/figure/incidents/');
  await expect(page.locator('.figure')).toContainText('No incident counts are published for this region');
});

test('what is known here: a typed position, waters, areas, centres, incidents, a measuring line, and an address of it', async ({ atlas, page, context }) => {
  await atlas.openMap('/region/djibouti-code/?map=drawn&at=2011');
  await page.getByRole('button', { name: 'What is known here?' }).click();
  const card = page.getByRole('complementary', { name: 'What is known here' });
  await card.getByLabel('Position', { exact: true }).fill('nowhere');
  await card.getByRole('button', { name: 'Show' }).first().click();
  await expect(card).toContainText('“nowhere” was not understood as a position');
  await card.getByLabel('Position', { exact: true }).fill('12 26.5N 043 17E');
  await card.getByRole('button', { name: 'Show' }).first().click();
  await expect(page).toHaveURL(/here=12\.4417,43\.2833/);
  await expect(card).toContainText('Djibouti Code area');
  await expect(card).toContainText('limits are not closed');
  await expect(card).toContainText(/ReMISC: 1\d\d M, bearing/);
  await expect(card).toContainText(/\d+ incidents in the 1-degree cells whose middle lies within 60 M, 2011; ASAM/);
  await card.getByRole('button', { name: 'Choose on the map' }).last().click();
  const map = await page.locator('.map').boundingBox();
  if (map) await page.mouse.click(map.x + map.width * 0.7, map.y + map.height * 0.6);
  await expect(page).toHaveURL(/to=/);
  await expect(card).toContainText(/Great circle: [\d,.]+ M, initial course \d{3}°/);
  await expect(card).toContainText(/Rhumb line: [\d,.]+ M, constant course \d{3}°/);
  for (const line of ['great-circle', 'rhumb-line', 'counting-ring']) await expect(page.locator(`.here-mark .${line}`)).toHaveAttribute('d', /^M.*L/);
  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(colleague.locator('.here-card')).toContainText('12°26.5′N 043°17.0′E');
});

test('the gallery shows every figure and filters by region and subject', async ({ atlas, page }) => {
  await atlas.open('/figures/');
  await expect(page.locator('.gallery li')).toHaveCount(FIGURES.length);
  await expect(page.locator('.thumbnail svg').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Region' }).selectOption('gulf-of-guinea');
  await expect(page).toHaveURL(/region=gulf-of-guinea/);
  await expect(page.locator('.gallery li')).toHaveCount(FIGURES.filter((figure) => figure.perRegion).length);
  await page.getByRole('combobox', { name: 'Subject' }).selectOption('capacity');
  await page.locator('.gallery a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('22 centres');
  expect(await atlas.seriousFaults()).toEqual([]);
});

test('two regions compared: maps at one scale, what they share by name, common axes', async ({ atlas, page }) => {
  await atlas.open('/compare/?a=djibouti-code&b=red-sea-gulf');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Djibouti Code area and Red Sea and Gulf compared');
  await expect(page.locator('.compare-map svg')).toHaveCount(2);
  const scales = await page
    .locator('.compare-map svg')
    .evaluateAll((maps) => maps.map((map) => [...map.querySelectorAll('text')].find((node) => / km$/.test(node.textContent ?? ''))?.textContent));
  expect(scales[0]).toBeTruthy();
  await expect(page.locator('#shared')).toContainText('9 States take part in both');
  await expect(page.locator('#shared')).toContainText('Yemen');
  await expect(page.locator('#common .figure-drawing')).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Second region' }).selectOption('east-asia');
  await expect(page).toHaveURL(/b=east-asia/);
  await expect(page.locator('#common')).toContainText('East Asia');
  expect(await atlas.seriousFaults()).toEqual([]);
});
