import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';

/** Debian's Chromium without windows comes first: it takes half as much of the processor for a page as the one that draws its own tool bars, seen or not. */
const DEBIAN = ['chromium-headless-shell', 'chromium'];
const SYSTEM = [
  ...DEBIAN.map((name) => `/usr/bin/${name}`),
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser to test with: the one named by CHROMIUM_PATH, Playwright's own, or the system's; undefined where there is none. */
export function findBrowser(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? '', chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));
}

/** Whether Playwright's own Firefox is installed, the only one that it can drive. */
export function hasFirefox(): boolean {
  return existsSync(firefox.executablePath());
}

/** Finds a browser or installs one: Playwright's own, else a package of Debian. Throws an Error that says what to do in one line. */
export function needBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  if (!findBrowser() && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    for (const name of DEBIAN) if (!findBrowser()) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error('No Chromium was found or could be installed: install one and set CHROMIUM_PATH to it.');
}

function run(command: string, args: string[]) {
  spawnSync(command, args, { stdio: 'ignore', timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
