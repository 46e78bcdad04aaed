import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { incidentList } from './ownData.ts';
import { median, quiet, yearSteps } from './yearSteps.ts';

const READ_MS = 900_000;
const ROUNDS = 5;
/** Steps in a row on a page that comes to the front. The first finds nothing else to be painted, so it is short on a page at rest and is left out. */
const IN_A_ROW = 3;

/** A page of the world without any layer, at rest on its drawn or its live map. */
async function emptyMap(browser: Browser, root: string, map: 'drawn' | 'live'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(READ_MS);
  await page.addInitScript('globalThis.__name = (value) => value; localStorage.setItem("roadstead-offline", "nothing")');
  await page.goto(`${root}?map=${map}&at=2003&layers=none`);
  await page.waitForSelector(`html[data-map=${map}]`);
  await quiet(page);
  return page;
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

/** MB that the scripts of a page hold after a collection: objects, and the columns of numbers that lie outside of the heap. */
async function held(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  // The types of the driver do not know the size of what lies outside yet.
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize: number };
  await session.detach();
  return Math.round((usedSize + backingStorageSize) / 2 ** 20);
}

/** Steps of the clock on a map with the rows of a file and on one without, in turn, so that what else the machine does slows both. */
async function measure(browser: Browser, root: string, map: 'drawn' | 'live', file: string) {
  const [bare, own] = [await emptyMap(browser, root, map), await emptyMap(browser, root, map)];
  const before = await held(own);
  const steps = async (page: Page) => {
    // A page behind another one is not painted.
    await page.bringToFront();
    await quiet(page);
    return (await yearSteps(page, IN_A_ROW)).slice(1);
  };
  const seconds = await open(own, file);
  const [empty, full]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(...(await steps(bare)));
    full.push(...(await steps(own)));
  }
  const result = { empty: median(empty), full: median(full), seconds, memory: (await held(own)) - before };
  for (const page of [bare, own]) await page.context().close();
  return result;
}

/** Seconds until the page has the counts of a list of so many rows. */
async function openingSeconds(browser: Browser, root: string, folder: string, rows: number): Promise<number> {
  const file = join(folder, `${rows}.csv`);
  writeFileSync(file, incidentList(rows));
  const page = await emptyMap(browser, root, 'drawn');
  const seconds = await open(page, file);
  await page.context().close();
  return seconds;
}

/** A step of the clock over a million rows of a person's own in a browser, against the same step on the empty map, on the drawn and on the live map. */
export async function ownClockTable(browser: Browser, root: string, rows = 1_000_000): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'roadstead-bench-'));
  const file = join(folder, 'list.csv');
  writeFileSync(file, incidentList(rows));
  try {
    const lines: string[] = [];
    for (const [few, goal] of [
      [10_000, ''],
      [100_000, '< 3'],
    ] as const)
      lines.push(
        `| from the choice of a file of ${few.toLocaleString('en')} rows to its counts, in s | ${(await openingSeconds(browser, root, folder, few)).toFixed(1)} | | ${goal} |`,
      );
    for (const map of ['drawn', 'live'] as const) {
      const { empty, full, seconds, memory } = await measure(browser, root, map, file);
      lines.push(
        `| ${map} map: a year on the empty map, to paint | ${Math.round(empty)} | 1.00 | |`,
        `| ${map} map: the same over ${rows.toLocaleString('en')} rows | ${Math.round(full)} | ${(full / empty).toFixed(2)} | <= 2 |`,
        `| ${map} map: memory of the page that the rows take, in MB | ${memory} | | |`,
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
