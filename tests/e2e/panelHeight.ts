import { expect, type Page } from '@playwright/test';

/** The most px that the panel of a region may be high at a width of 1440 before anything is unfolded: four screens. */
export const LIMIT_PX = 3600;

/** The height in px of the panel of the region that is open, at a width of 1440, when all of it has come. */
export async function panelHeight(page: Page): Promise<number> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.locator('#sources')).toBeAttached();
  const panel = page.locator('#content');
  await panel.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  await expect(panel.locator('.figure-wait')).toHaveCount(0);
  return panel.evaluate((element) => element.scrollHeight);
}
