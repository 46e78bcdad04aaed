import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { serve } from '../../site/serve.ts';
import { TESTED_DIST } from '../smallSite.ts';
import { expect, test } from './driver.ts';

const POLICY = "default-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:";

let server: Server;
test.beforeAll(async () => {
  server = await serve(0, TESTED_DIST, { 'content-security-policy': POLICY });
});
test.afterAll(() => server.close());

/** Pages, and what shows that each has settled. */
const walk: [name: string, path: string, settled: string][] = [
  ['the start page with its live map', '/?map=live', 'html[data-map=live] .map-canvas canvas'],
  ['a region', '/region/amber-sound/?map=drawn', '.drawn-map svg'],
  ['a figure', '/region/amber-sound/figure/focus-matrix/', '.figure-drawing svg'],
  ['a comparison', '/compare/?a=amber-sound&b=copper-reef', '.compare-map svg'],
  ['an embedded chart', '/embed/focus-matrix/?region=amber-sound', '.drawing svg'],
  ['an embedded map', '/fr/embed/map/?region=amber-sound', '.drawing svg'],
];

/** Opens a page under the policy. Gives what the policy refuses, as it happens. */
async function open(page: Page, path: string): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('report', (text: string) => refused.push(text));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (globalThis as unknown as { report: (text: string) => void }).report(`${violatedDirective} ${blockedURI} ${sample}`);
    }),
  );
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
  return refused;
}

for (const [name, path, settled] of walk) {
  test(`a strict policy refuses nothing of ${name}`, {
    tag: path.includes('live') ? ['@webgl', '@sweep'] : path.includes('embed/focus') ? [] : '@sweep',
  }, async ({ page }) => {
    test.slow();
    const refused = await open(page, path);
    await expect(page.locator(settled).first()).toBeVisible({ timeout: 120_000 });
    expect(refused).toEqual([]);
  });
}

test('a strict policy refuses nothing of a web component', async ({ page }) => {
  const refused = await open(page, '/about/');
  await page.evaluate(() => {
    const script = Object.assign(document.createElement('script'), { type: 'module', src: '/roadstead-figure.js' });
    const figure = document.createElement('roadstead-figure');
    figure.setAttribute('figure', 'map');
    document.body.append(script, figure);
  });
  await expect(page.locator('roadstead-figure').locator('.drawing svg')).toBeVisible();
  expect(refused).toEqual([]);
});
