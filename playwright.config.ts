import { defineConfig, devices } from '@playwright/test';
import { findBrowser, hasFirefox } from './tests/browser.ts';

/** WebGL in software, so that the map is drawn on a machine without a graphics card. */
const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Without a graphics card the page itself is painted by the processor, as browsers do by default.
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
];
const executablePath = findBrowser();
const chromium = { launchOptions: { args: FLAGS, ...(executablePath ? { executablePath } : {}) } };
/** The main journeys in a second engine, where it is installed. */
const firefox = { name: 'firefox', testMatch: 'journeys.spec.ts', use: { ...devices['Desktop Firefox'], viewport: { width: 1440, height: 900 } } };
const isFirefox = hasFirefox();
if (!isFirefox && process.env.TEST_WORKER_INDEX === undefined)
  console.log('Firefox is not installed: the main journeys run in Chromium alone (npx playwright install firefox).');

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block', trace: 'on-first-retry' },
  projects:
    process.env.TESTED_SITE === 'whole'
      ? [{ name: 'whole', testMatch: 'whole.spec.ts', use: chromium }]
      : [{ name: 'chromium', testIgnore: 'whole.spec.ts', use: chromium }, ...(isFirefox ? [firefox] : [])],
});
