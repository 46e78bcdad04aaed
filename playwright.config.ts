import { defineConfig, devices } from '@playwright/test';
import { findBrowser, hasFirefox } from './tests/browser.ts';

/** What every browser of the tests is started with. */
const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];
/** The processor draws: without a graphics card it does so at a third of what the imitation of one costs. */
const PLAIN = ['--disable-gpu'];
/** WebGL in software, so that the live map is drawn on a machine without a graphics card; the page itself is painted by the processor, as browsers do by default. */
const WEBGL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--disable-gpu-rasterization'];
const executablePath = findBrowser();
const chromium = (flags: readonly string[]) => ({ launchOptions: { args: [...FLAGS, ...flags], ...(executablePath ? { executablePath } : {}) } });
/** The main journeys in a second engine, where it is installed. */
const firefox = { name: 'firefox', testMatch: 'journeys.spec.ts', use: { ...devices['Desktop Firefox'], viewport: { width: 1440, height: 900 } } };
const isFirefox = hasFirefox();
/** The main journeys and one test of each kind run always; the others, over more pages, widths and languages, run in `npm run test:all` alone. */
const isSweep = process.env.TESTED_SWEEPS === '1';
/** Which tests run, by their tags: those of the live map in a browser that can draw it, the sweeps when they are asked for. */
const chosen = ({ isLive }: { isLive: boolean }) => ({
  grep: new RegExp(`${isLive ? '(?=.*@webgl)' : ''}${isSweep ? '(?=.*@sweep)' : ''}`),
  grepInvert: [...(isLive ? [] : [/@webgl/]), ...(isSweep ? [] : [/@sweep/])],
});

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
      ? [{ name: 'whole', testMatch: 'whole.spec.ts', use: chromium(PLAIN) }]
      : [
          { name: 'chromium', testIgnore: 'whole.spec.ts', ...chosen({ isLive: false }), use: chromium(PLAIN) },
          { name: 'webgl', testIgnore: 'whole.spec.ts', ...chosen({ isLive: true }), use: chromium(WEBGL) },
          ...(isFirefox && !isSweep ? [firefox] : []),
        ],
});
