import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { incidentList } from './ownData.ts';
import { median, quiet, yearSteps } from './yearSteps.ts';

const READ_MS = 900_000;
const STEPS = 10;

/** Ms of a step of the years on a page of the world, without any layer. */
async function step(page: Page, at: number): Promise<number> {
  await page.evaluate((year) => {
    history.replaceState(null, '', location.href.replace(/at=\d+/, `at=${year}`));
  }, at);
  await page.waitForFunction((year) => document.querySelector(`[aria-valuetext*="${year}"]`), at);
  await quiet(page);
  return median(await yearSteps(page, STEPS));
}

/** Opens a file of a person's own as a person does, and shows its rows. Gives the seconds until the page says how many there are. */
async function open(page: Page, file: string): Promise<number> {
  await page.getByRole('button', { name: 'Your own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own data' });
  const before = performance.now();
  await dialog.getByLabel('Choose a file').setInputFiles(file);
  const show = dialog.getByRole('button', { name: /^Show [\d,]+ rows/ });
  await show.waitFor({ timeout: READ_MS });
  const seconds = (performance.now() - before) / 1000;
  await show.click({ timeout: READ_MS });
  await page.getByRole('region', { name: 'Your own data', exact: true }).waitFor({ timeout: READ_MS });
  await page.keyboard.press('Escape');
  return seconds;
}

/** MB of the heap of a page, after a collection. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return Math.round((metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 2 ** 20);
}

async function measure(browser: Browser, root: string, map: 'drawn' | 'live', file: string) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(READ_MS);
  await page.addInitScript('globalThis.__name = (value) => value; localStorage.setItem("roadstead-offline", "nothing")');
  await page.goto(`${root}?map=${map}&at=2003&layers=none`);
  await page.waitForSelector(`html[data-map=${map}]`);
  const empty = await step(page, 2003);
  const heapBefore = await heap(page);
  const seconds = await open(page, file);
  const full = await step(page, 2003);
  const result = { empty, full, seconds, heap: (await heap(page)) - heapBefore };
  await context.close();
  return result;
}

/** A step of the clock over a million rows of a person's own in a browser, against the same step on the empty map, on the drawn and on the live map. */
export async function ownClockTable(browser: Browser, root: string, rows = 1_000_000): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'roadstead-bench-'));
  const file = join(folder, 'list.csv');
  writeFileSync(file, incidentList(rows));
  try {
    const lines: string[] = [];
    for (const map of ['drawn', 'live'] as const) {
      const { empty, full, seconds, heap: more } = await measure(browser, root, map, file);
      lines.push(
        `| ${map} map: a year on the empty map, to paint | ${Math.round(empty)} | 1.00 | |`,
        `| ${map} map: the same over ${rows.toLocaleString('en')} rows | ${Math.round(full)} | ${(full / empty).toFixed(2)} | <= 2 |`,
        `| ${map} map: heap of the page that the rows take, in MB | ${more} | | |`,
        `| ${map} map: from the choice of the file to its counts, in s | ${seconds.toFixed(1)} | | |`,
      );
    }
    return [
      '### The clock over one’s own rows, in a browser (medians of 10 steps)',
      '',
      '| | ms | ratio to the empty map | goal |',
      '|---|---|---|---|',
      ...lines,
      '',
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
