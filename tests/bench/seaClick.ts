import type { Browser, Page } from '@playwright/test';

/** Shares of the map's width and height that lie at sea on the first view of the region. */
const AT_SEA = [
  [0.66, 0.55],
  [0.7, 0.62],
  [0.68, 0.78],
] as const;
const REGION = 'region/djibouti-code/?map=drawn';

/** Ms from each click at sea to the frame in which the card says the nearest working centre: the first answer. The first click is the first on a fresh page. */
export async function seaClicks(browser: Browser, site: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  // The runner names inner functions with a helper that pages do not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(`${site}${REGION}`);
  await page.locator('.neat-line text').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelectorAll('.figure-wait').length === 0);
  const box = await page.locator('.map').boundingBox();
  const times: number[] = [];
  for (const [x, y] of AT_SEA) times.push(await answered(page, (box?.x ?? 0) + (box?.width ?? 0) * x, (box?.y ?? 0) + (box?.height ?? 0) * y));
  await context.close();
  return times;
}

async function answered(page: Page, x: number, y: number): Promise<number> {
  // The card's script is loaded when the pointer comes to the map.
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y);
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 5000 })));
  // Listening must have begun before the button is pressed.
  await page.evaluate(() => {
    const before = document.querySelector('.here-position')?.textContent ?? '';
    const answer = new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error('the sea never answered')), 20_000);
      addEventListener(
        'click',
        ({ timeStamp }) => {
          const look = () => {
            const isNew = document.querySelector('.here-position')?.textContent !== before;
            if (isNew && document.querySelector('.here-answer a')) resolve(performance.now() - timeStamp);
            else requestAnimationFrame(look);
          };
          look();
        },
        { capture: true, once: true },
      );
    });
    Object.assign(window, { answer });
  });
  await page.mouse.click(x, y);
  return page.evaluate(() => (window as unknown as { answer: Promise<number> }).answer);
}
