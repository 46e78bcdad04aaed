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
  await expect(slider).toHaveAttribute('aria-valuenow', '2009');
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
