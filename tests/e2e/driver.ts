import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../site/serve.ts';
import { TESTED_DIST } from '../smallSite.ts';

/** Warnings of a browser about its own timing: they say how busy the machine is, not that a page is wrong. */
const TIMING = /was preloaded using link preload but not used|GPU stall due to ReadPixels|Layout was forced before the page was fully loaded/;

/** Nothing is compressed on its way to a browser on the same machine: that costs the processor more than the bytes. */
const UNCOMPRESSED = { 'cache-control': 'no-transform' };

/** The answer of the test runner to a page that wants to keep itself on the device, which is tested apart: a service worker would answer before the tests' own routes. */
const NO_WORKER = /Service Worker registration blocked by Playwright/;

/** What a person does with the atlas. Any error on the console fails the test, but those a test expects. */
export class Atlas {
  private readonly errors: string[] = [];
  private readonly expected: RegExp[] = [TIMING, NO_WORKER];

  /** `isKept` is whether the atlas keeps itself on the device, as it does unasked: that costs each page a hundred files. */
  constructor(
    readonly page: Page,
    private readonly isKept: boolean,
  ) {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  expectErrors(...patterns: RegExp[]) {
    this.expected.push(...patterns);
  }

  unexpected(): string[] {
    return this.errors.filter((text) => !this.expected.some((pattern) => pattern.test(text)));
  }

  /** Opens a page with its drawn map, which is there at once; an address that names a map keeps its own. Waits until the app stands. */
  async open(path: string) {
    await this.answerOffer();
    const [route = '', hash = ''] = path.split(/(?=#)/);
    const named = /[?&]map=/.test(route) ? route : `${route}${route.includes('?') ? '&' : '?'}map=drawn`;
    await this.page.goto(named + hash);
    await this.stands();
  }

  /** As one who has chosen a language before: none is offered. And, but where that is what is tested, as one who wants nothing kept on the device. */
  private async answerOffer() {
    await this.page.addInitScript((isKept) => {
      if (window !== top) return;
      localStorage.setItem('roadstead.language', 'answered');
      if (!isKept) localStorage.setItem('roadstead-offline', 'nothing');
    }, this.isKept);
  }

  /** Waits until the app has taken the place of the built page, marks the page as settled and has its letters: others are wider. */
  async stands() {
    await expect(this.page.locator('#static')).toHaveCount(0);
    await expect(this.page.locator('html')).toHaveAttribute('data-settled', /./);
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  /** Opens a page and waits for its map. */
  async openMap(path: string) {
    await this.open(path);
    await expect(this.page.locator('.neat-line text').first()).toBeAttached();
  }

  /** Waits until the page of a path is settled, whatever its query says. */
  async isOn(path: string) {
    await expect(this.page.locator('html')).toHaveAttribute('data-settled', path);
  }

  heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Finds something in the search box and opens the first result with the keyboard alone. */
  async search(text: string) {
    await this.page.keyboard.press('Control+k');
    await this.page.keyboard.type(text);
    await expect(this.page.getByRole('option').first()).toBeVisible();
    await this.page.keyboard.press('Enter');
  }

  /** Opens the menu of files of the map and chooses from it. */
  async takeMap(item: string | RegExp) {
    await this.page.locator('.map-tools').getByRole('button', { name: 'Download' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async seriousFaults(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).exclude('.map-canvas').analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  }
}

/** Holds the answers to some requests of a page. Gives the function that lets them go. */
export async function holdAnswers(page: Page, url: string | RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(url, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Each worker serves the built site on a free port of its own. */
export const test = base.extend<{ atlas: Atlas }, { origin: string }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const server: Server = await serve(0, TESTED_DIST, UNCOMPRESSED);
      await use(`http://localhost:${(server.address() as AddressInfo).port}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origin }, use) => use(origin),
  atlas: async ({ page, serviceWorkers }, use) => {
    const atlas = new Atlas(page, serviceWorkers === 'allow');
    await use(atlas);
    expect(atlas.unexpected()).toEqual([]);
  },
});
export { expect };
