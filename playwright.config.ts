import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser.ts';

const PORT = 4187;
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

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    trace: 'on-first-retry',
    launchOptions: { args: FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: { command: `PORT=${PORT} npx --no-install tsx site/serve.ts`, port: PORT, reuseExistingServer: false },
});
