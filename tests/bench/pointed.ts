import type { Browser, Page } from '@playwright/test';
import { median } from './yearSteps.ts';

const REGION = 'region/djibouti-code/?map=drawn';
/** The kinds of records that are pointed at, each at its first element of the panel. */
const KINDS = ['state', 'programme', 'centre', 'year'] as const;
const MOVES = 60;

/** What pointing costs on the page of a region with all its figures unfolded, in ms: from the pointer's event to the frame in which all that is about the record is lit, and the script of one move of the pointer over the map. */
export async function pointing(browser: Browser, site: string): Promise<{ linked: number; move: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  // The runner names inner functions with a helper that pages do not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(`${site}${REGION}`);
  await page.locator('#sources').waitFor({ state: 'attached' });
  await page.locator('#content').evaluate((panel) => {
    for (const part of panel.querySelectorAll('details')) part.open = true;
  });
  await page.waitForFunction(() => document.querySelectorAll('.figure-wait').length === 0);
  const times: number[] = [];
  for (const kind of KINDS) times.push(await lit(page, `#content [data-about*="${kind}."]`));
  const move = await moved(page);
  await context.close();
  return { linked: median(times), move };
}

/** Ms until the frame after the one in which an element is pointed at and everything about its record is lit. */
function lit(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const start = performance.now();
      element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, screenX: start, screenY: start }));
      if (!document.querySelector('[data-lit]')) throw new Error('nothing is lit');
      return new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now() - start)));
    });
}

/** Ms of script that a move of the pointer over the map takes, as the browser counts it. */
async function moved(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const script = async () => 1000 * ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  const box = await page.locator('.map').boundingBox();
  const before = await script();
  for (let step = 0; step < MOVES; step++) {
    await page.mouse.move((box?.x ?? 0) + 200 + step * 8, (box?.y ?? 0) + 300 + (step % 7) * 12);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  return ((await script()) - before) / MOVES;
}
